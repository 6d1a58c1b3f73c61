import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Locale } from '../../../domain/locale';
import { administratorOf } from '../actor';
import { callerLocale } from '../caller';
import { fieldName } from '../field-name';
import { actorNames } from '../gateways/actor-names';
import { changesSince } from '../gateways/content-changes';
import { say } from '../messages';
import { isTranslated, type TranslatedUid } from '../uids';
import type { DocumentGuard } from './document-call';

/** The part of Koa's context that tells which state the caller read. */
type HttpCall = { get(header: string): string };

class Conflict extends Error {
  override readonly name = 'ConflictError';
  readonly status = 409;
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}
// Strapi answers an error of this kind as it is; any other is logged with its stack, as if it were a bug.
Object.setPrototypeOf(Conflict.prototype, errors.HttpError.prototype);

/**
 * Throws a 409, with who changed which fields and when, where a document is not as it was when it was read (UTC, ISO
 * 8601: its `updatedAt` in that language).
 */
export async function requireUnchanged(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  { documentId, locale, read }: { documentId: string; locale?: string | undefined; read: string },
): Promise<void> {
  const row = await strapi.documents(uid).findOne({ documentId, locale, fields: ['updatedAt'] });
  const current = row?.updatedAt ? new Date(row.updatedAt).toISOString() : null;
  if (current === read) return;

  const changes = await changesSince(strapi, documentId, read);
  const names = await actorNames(strapi, [...new Set(changes.map(({ actor }) => actor))]);
  const fields = [...new Set(changes.flatMap((change) => change.fields))];
  const language = callerLocale(strapi);
  const message = say(language, 'newsletter.refusal.changed_meanwhile', {
    who: whoIn(language, names),
    count: fields.length,
    fields: fields.map((field) => fieldName(language, uid, field)).join(', '),
  });
  const details = {
    code: 'changed_meanwhile',
    current,
    changes: changes.map((change) => ({ ...change, who: names.get(change.actor) })),
  };
  throw new Conflict(message, details);
}

/** The people by name, one word for all programs; somebody where a save left everything as it was, which is not noted. */
function whoIn(language: Locale, names: ReadonlyMap<string, string>): string {
  const all = [...names].map(([actor, name]) =>
    administratorOf({ name: actor }) !== undefined ? name : say(language, 'newsletter.refusal.program'),
  );
  return [...new Set(all)].join(', ') || say(language, 'newsletter.refusal.somebody');
}

/**
 * A caller that says which state it read (`If-Match: "<updatedAt>"`, on Content Manager and REST writes) does not
 * overwrite what others wrote since.
 */
export const refuseStaleEdits: DocumentGuard = async (strapi, { uid, action, outermost, params }, next) => {
  const http = strapi.requestContext.get() as unknown as HttpCall | undefined;
  const read = http?.get('If-Match').replace(/^"|"$/g, '');
  const { documentId } = params;
  const edits = action === 'update' || action === 'delete' || action === 'discardDraft';
  if (http && read && outermost && edits && documentId && isTranslated(uid)) {
    const locale = typeof params.locale === 'string' && params.locale !== '*' ? params.locale : undefined;
    await requireUnchanged(strapi, uid, { documentId, locale, read });
  }
  return next();
};
