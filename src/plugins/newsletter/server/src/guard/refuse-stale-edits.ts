import { callerLocale } from '../caller';
import { actorNames } from '../gateways/actor-names';
import { changesSince } from '../gateways/content-changes';
import { say } from '../messages';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';

/** The part of Koa's context that is needed to answer 409. */
type HttpCall = {
  get(header: string): string;
  throw(status: number, message: string, properties: Record<string, unknown>): never;
};

/**
 * A caller that says which state it read (`If-Match: "<updatedAt>"`, on Content Manager and REST writes) does not
 * overwrite what others wrote since: 409, with who changed which fields, and when.
 */
export const refuseStaleEdits: DocumentGuard = async (strapi, { uid, action, outermost, params }, next) => {
  const http = strapi.requestContext.get() as unknown as HttpCall | undefined;
  const read = http?.get('If-Match').replace(/^"|"$/g, '');
  const { documentId } = params;
  const edits = action === 'update' || action === 'delete' || action === 'discardDraft';
  if (!http || !read || !outermost || !edits || !documentId || !isTranslated(uid)) return next();

  const locale = typeof params.locale === 'string' && params.locale !== '*' ? params.locale : undefined;
  const row = await strapi.documents(uid).findOne({ documentId, locale, fields: ['updatedAt'] });
  const current = row?.updatedAt ? new Date(row.updatedAt).toISOString() : null;
  if (current === read) return next();

  const changes = await changesSince(strapi, documentId, read);
  const names = await actorNames(strapi, [...new Set(changes.map(({ actor }) => actor))]);
  const fields = [...new Set(changes.flatMap((change) => change.fields))];
  const message = say(callerLocale(strapi), 'newsletter.refusal.changed_meanwhile', {
    who: [...names.values()].join(', ') || '–',
    fields: fields.join(', ') || '–',
  });
  const details = {
    code: 'changed_meanwhile',
    current,
    changes: changes.map((change) => ({ ...change, who: names.get(change.actor) })),
  };
  return http.throw(409, message, { details });
};
