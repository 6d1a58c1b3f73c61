import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import { type OutputId, outputAddress } from '../../../domain/render/outputs/addresses';
import { mayRead } from '../content-rights';
import { isDocumentId } from '../gateways/read-closure';
import type { Ability } from '../may-move';
import { originOf } from '../origin';
import { settingsNow } from '../settings/read-settings';
import { BULLETIN, TRANSLATED } from '../uids';
import { previewAddress, previewAddresses } from './preview-address';
import { previewKey, signPreview } from './preview-token';

const HOUR = 3_600_000;

/** The links to a draft, and until when they open it (UTC, ISO 8601). */
export type PreviewLinks = {
  readonly expiresAt: string;
  readonly links: readonly {
    readonly output: OutputId;
    /** `null` for both languages at once. */
    readonly locale: Locale | null;
    readonly mediaType: string;
    readonly url: string;
  }[];
};

/** The keys of the desk's links, the one that signs first; older `APP_KEYS` stay good for what they signed. */
export const previewKeys = (strapi: Core.Strapi): readonly Buffer[] =>
  strapi.config.get<string[]>('server.app.keys', []).map(previewKey);

/** A link shows all of a draft, so that it is for those who may read everything that a draft is made of. */
const mayPreview = (ability: Ability): boolean => TRANSLATED.every((uid) => mayRead(ability, uid));

/** Signs a new token for a draft; `null` where there is none, or this person may not read it. */
async function tokenFor(strapi: Core.Strapi, documentId: string, ability: Ability) {
  if (!isDocumentId(documentId) || !mayPreview(ability)) return null;
  const row = await strapi.db.query(BULLETIN).findOne({ select: ['number'], where: { documentId, publishedAt: null } });
  const [key] = previewKeys(strapi);
  if (!row || !key) return null;
  const { previewHours } = await settingsNow(strapi, 'limits');
  const expiresAt = Date.now() + previewHours * HOUR;
  return { token: signPreview(key, { documentId, expiresAt }), expiresAt };
}

/** Makes the links to a draft in every format that the desk makes, for one who may read it; `null` where there is none. */
export async function makePreviewLinks(
  strapi: Core.Strapi,
  documentId: string,
  ability: Ability,
): Promise<PreviewLinks | null> {
  const signed = await tokenFor(strapi, documentId, ability);
  if (!signed) return null;
  const origin = originOf(strapi);
  return {
    expiresAt: new Date(signed.expiresAt).toISOString(),
    links: previewAddresses(signed.token).map(({ address, ...about }) => ({
      ...about,
      url: origin + address,
    })),
  };
}

/** What Strapi tells of the entry whose preview is wanted. */
type Wanted = { readonly documentId?: string; readonly locale?: string; readonly status?: string };

/**
 * The address that Strapi's preview button opens: a bulletin's draft by a signed link, or the page that readers have.
 * Strapi itself asks for no permission before it calls this.
 */
async function previewInAdmin(
  strapi: Core.Strapi,
  uid: string,
  { documentId = '', locale, status }: Wanted,
): Promise<string | undefined> {
  const context = strapi.requestContext.get();
  const ability = context?.state.userAbility as Ability | undefined;
  if (uid !== BULLETIN || !ability?.can('plugin::newsletter.read')) return undefined;
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  // Pages let the desk alone frame them: by the name under which the administrator's browser knows it.
  const origin = strapi.config.get('server.url', '') === '' ? (context?.origin ?? originOf(strapi)) : originOf(strapi);
  if (status === 'published') {
    const row = await strapi.db.query(BULLETIN).findOne({ select: ['number'], where: { documentId } });
    return row?.number ? origin + outputAddress('bulletin-page', { number: row.number, locale: language }) : undefined;
  }
  const signed = await tokenFor(strapi, documentId, ability);
  return signed ? origin + previewAddress(signed.token, 'bulletin-page', language) : undefined;
}

/** The plugin's service `preview`, for `config/admin.ts`. */
export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  inAdmin: (uid: string, wanted: Wanted): Promise<string | undefined> => previewInAdmin(strapi, uid, wanted),
});
