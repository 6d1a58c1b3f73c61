import { DEFAULT_LOCALE } from '../../../domain/locale';
import { mayCreate } from '../content-rights';
import { sourceOfDocument } from '../gateways/translation-gateway';
import type { Ability } from '../may-move';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

/**
 * Who writes nothing of their own in a type, as a translator, does not change what is translated from. The default
 * language is closed to translators by their role; the other one is where it is the source.
 */
export const keepSources: DocumentGuard = async (strapi, { uid, action, outermost, params }, next) => {
  const { documentId, locale } = params;
  const ability: Ability | undefined = strapi.requestContext.get()?.state?.userAbility;
  const isAsked = outermost && action === 'update' && isTranslated(uid) && documentId !== undefined;
  if (!isAsked || !ability || (locale ?? DEFAULT_LOCALE) === DEFAULT_LOCALE || mayCreate(ability, uid)) return next();
  if ((await sourceOfDocument(strapi, uid, documentId)) === locale) throw refusal(strapi, 'source_not_permitted');
  return next();
};
