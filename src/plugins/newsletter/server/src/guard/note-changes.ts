import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../../domain/locale';
import { callerActor } from '../caller';
import { noteChange } from '../gateways/content-changes';
import { type ContentFields, changedFields, readContentFields } from '../gateways/content-fields';
import { underDeskLock } from '../gateways/desk-lock';
import { dropUnits } from '../gateways/unit-gateway';
import { voidStaleApprovals } from '../services/void-stale-approvals';
import { isPublishable, isTranslated, type TranslatedUid } from '../uids';
import type { DocumentGuard } from './document-call';
import { hasGrant } from './grant';
import { type BothRows, keepTranslations } from './keep-translations';

const CHANGES = ['create', 'update', 'delete', 'clone', 'discardDraft'];

/** What makes a document or ends it is a change by itself, whatever was in it. */
const MAKES_OR_ENDS = ['create', 'clone', 'delete'];

/**
 * Notes who changed which fields, and lets no approval stand that was given to other content. A write that leaves
 * everything as it was leaves no note. What locking does not stop (people, organisations and the operation belong to
 * many bulletins) ends the approval here, with the write.
 */
export const noteChanges: DocumentGuard = async (strapi, call, next) => {
  const { uid, action, params } = call;
  if (!call.outermost || hasGrant() || !isTranslated(uid) || !CHANGES.includes(action)) return next();
  const { locale, documentId } = params;
  return underDeskLock(strapi, async () => {
    const isChanged = documentId !== undefined && !MAKES_OR_ENDS.includes(action);
    const before = isChanged ? await read(strapi, uid, documentId, locale) : [];
    const result = await next();
    const row = result as { documentId?: string; updatedAt?: string | Date } | null;
    // A clone is another document than the one that it was made of.
    const targetId = action === 'clone' ? row?.documentId : (documentId ?? row?.documentId);
    if (!targetId) return result;
    const after = action === 'delete' ? [] : await read(strapi, uid, targetId, locale);
    const at = new Date(row?.updatedAt ?? Date.now()).toISOString();
    const fields = [...new Set(after.flatMap((now, index) => changedFields(before[index] ?? {}, now)))];
    if (fields.length > 0 || MAKES_OR_ENDS.includes(action)) {
      await noteChange(strapi, callerActor(strapi), {
        target: uid,
        targetId,
        locale: typeof locale === 'string' ? locale : null,
        action,
        // The row's own time, so that one who read this state is not told of the change that made it.
        at,
        fields,
      });
    }
    if (action === 'delete') await dropUnitsOfEnded(strapi, uid, targetId);
    else if (isChanged && fields.length > 0) {
      const asked = localesOf(locale);
      const states = { before: byLocale(asked, before), after: byLocale(asked, after) };
      await keepTranslations(strapi, uid, targetId, { ...(await withOther(strapi, uid, targetId, states)), at });
    }
    if (!isPublishable(uid)) await voidStaleApprovals(strapi, callerActor(strapi));
    return result;
  });
};

type Rows = Partial<Record<Locale, ContentFields>>;

const byLocale = (locales: readonly Locale[], states: readonly ContentFields[]): Rows =>
  Object.fromEntries(locales.map((locale, index) => [locale, states[index] ?? {}]));

/** Both states with the language that the write was not about, whose own texts are as they were. */
async function withOther(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  { before, after }: { before: Rows; after: Rows },
): Promise<{ before: BothRows; after: BothRows }> {
  const missing = LOCALES.filter((locale) => !after[locale]);
  const other: Rows = {};
  for (const locale of missing) other[locale] = await readContentFields(strapi, uid, documentId, locale);
  const whole = (rows: Rows): BothRows => ({
    el: rows.el ?? other.el ?? {},
    en: rows.en ?? other.en ?? {},
    shared: rows.el ?? rows.en ?? {},
  });
  return { before: whole(before), after: whole(after) };
}

/** Deleting one language is not the end of a document. */
const dropUnitsOfEnded = async (strapi: Core.Strapi, uid: TranslatedUid, documentId: string): Promise<void> => {
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) await dropUnits(strapi, documentId);
};

/** A document as it stands in each language that a call is about. */
const read = async (
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  asked: unknown,
): Promise<ContentFields[]> => {
  const states: ContentFields[] = [];
  for (const locale of localesOf(asked)) states.push(await readContentFields(strapi, uid, documentId, locale));
  return states;
};

const localesOf = (asked: unknown): readonly Locale[] =>
  asked === '*' ? LOCALES : [asked ?? DEFAULT_LOCALE].flat().filter(isLocale);
