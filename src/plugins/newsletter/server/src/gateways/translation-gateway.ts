import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../domain/locale';
import { withGrant } from '../guard/grant';
import { TRANSLATION, type TranslatedUid } from '../uids';
import { bulletinsShowing } from './shown-in';

/** From which language a bulletin is translated. */
export async function sourceOf(strapi: Core.Strapi, bulletinId: string): Promise<Locale> {
  const row = await strapi.db.query(TRANSLATION).findOne({ select: ['source'], where: { bulletinId } });
  return isLocale(row?.source) ? row.source : DEFAULT_LOCALE;
}

/** Keeps from which language a bulletin is translated; under the desk lock. */
export const keepSource = (strapi: Core.Strapi, bulletinId: string, source: Locale): Promise<void> =>
  keep(strapi, bulletinId, { source });

/** Who was asked to translate (an administrator's id), by which day, by whom (an actor's name), with which note. */
export type Assignment = {
  readonly bulletinId: string;
  readonly assignee: number;
  readonly due: string | null;
  readonly assignedBy: string;
  readonly note: string | null;
  /** What was told last of how it goes. */
  readonly reminded: Reminder | null;
};

/** That the day is near or past, or that everything is done. */
export type Reminder = 'soon' | 'late' | 'done';

/** The assignments of all bulletins, or of some, by bulletin. */
export async function readAssignments(
  strapi: Core.Strapi,
  bulletinIds?: readonly string[],
): Promise<ReadonlyMap<string, Assignment>> {
  const rows: Assignment[] = await strapi.db.query(TRANSLATION).findMany({
    select: ['bulletinId', 'assignee', 'due', 'assignedBy', 'note', 'reminded'],
    where: { assignee: { $notNull: true }, ...(bulletinIds ? { bulletinId: { $in: bulletinIds } } : {}) },
  });
  return new Map(rows.map((row) => [row.bulletinId, row]));
}

const NOBODY = { assignee: null, due: null, assignedBy: null, note: null };

type Assigned = Pick<Assignment, 'assignee' | 'due' | 'assignedBy' | 'note'>;

/** Keeps who translates a bulletin, `null` for nobody; under the desk lock. */
export const keepAssignment = (strapi: Core.Strapi, bulletinId: string, assigned: Assigned | null): Promise<void> =>
  keep(strapi, bulletinId, { ...(assigned ?? NOBODY), reminded: null });

/** Keeps what somebody was told last of how it goes. */
export const keepReminded = (strapi: Core.Strapi, bulletinId: string, reminded: Reminder | null): Promise<void> =>
  keep(strapi, bulletinId, { reminded });

async function keep(strapi: Core.Strapi, bulletinId: string, data: object): Promise<void> {
  const rows = strapi.db.query(TRANSLATION);
  const { count } = await withGrant(() => rows.updateMany({ where: { bulletinId }, data }));
  if (count === 0) await withGrant(() => rows.create({ data: { bulletinId, source: DEFAULT_LOCALE, ...data } }));
}

/** From which language a document is translated: as the latest of the bulletins that show it. */
export async function sourceOfDocument(strapi: Core.Strapi, uid: TranslatedUid, documentId: string): Promise<Locale> {
  const turned: { bulletinId: string }[] = await strapi.db
    .query(TRANSLATION)
    .findMany({ select: ['bulletinId'], where: { source: { $ne: DEFAULT_LOCALE } } });
  if (turned.length === 0) return DEFAULT_LOCALE;
  const showing = await bulletinsShowing(strapi, uid, documentId);
  const [latest] = showing.sort(
    (a, b) => (b.number ?? Number.MAX_SAFE_INTEGER) - (a.number ?? Number.MAX_SAFE_INTEGER),
  );
  return latest ? sourceOf(strapi, latest.documentId) : DEFAULT_LOCALE;
}
