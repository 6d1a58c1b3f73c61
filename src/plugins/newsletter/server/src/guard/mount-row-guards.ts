import type { Core } from '@strapi/strapi';
import { isLocale } from '../../../domain/locale';
import { isFileShown, SHOWN_OF_FILE } from '../gateways/shown-in';
import {
  AUDIT_ENTRY,
  COMMENT,
  CONTENT_CHANGE,
  EDITION,
  FILE,
  holdsContent,
  MEMORY_ENTRY,
  PRESENCE,
  PUBLISHABLE,
  SETTING,
  TRANSLATION,
  UNIT_LIST,
  WAIVER,
  WEBHOOK_MESSAGE,
  WITHDRAWAL,
  WORKFLOW,
} from '../uids';
import { hasGrant } from './grant';
import { refusal } from './refusal';

const RECORDS = [
  AUDIT_ENTRY,
  COMMENT,
  CONTENT_CHANGE,
  EDITION,
  MEMORY_ENTRY,
  PRESENCE,
  SETTING,
  TRANSLATION,
  UNIT_LIST,
  WAIVER,
  WEBHOOK_MESSAGE,
  WITHDRAWAL,
  WORKFLOW,
];
const LANGUAGE = 'plugin::i18n.locale';

/** One write of rows, as Strapi's database layer tells it before it happens. */
type RowEvent = {
  readonly action: string;
  readonly model: { readonly uid: string };
  readonly params: { where?: Record<string, unknown>; data?: Record<string, unknown> | Record<string, unknown>[] };
};

const dataOf = ({ params: { data } }: RowEvent): Record<string, unknown>[] => (data ? [data].flat() : []);

/**
 * The second ring, below the Document Service: rows that are public, and the workflow's own records, are written by
 * Deltio's services alone, whoever asks `strapi.db.query`; files that an edition shows and the two languages stay.
 */
export function mountRowGuards(strapi: Core.Strapi): void {
  const parents = parentsOf(strapi);
  const guard = async (event: RowEvent) => {
    if (hasGrant()) return;
    const { uid } = event.model;
    if (RECORDS.includes(uid)) throw refusal(strapi, 'records_are_closed');
    if (PUBLISHABLE.some((known) => known === uid) && (await touchesPublished(strapi, event))) {
      throw refusal(strapi, 'published_rows_are_closed');
    }
    if (parents.has(uid) && (await touchesPublishedPart(strapi, event, parents.get(uid) ?? []))) {
      throw refusal(strapi, 'published_rows_are_closed');
    }
    if (uid === FILE && attaches(event)) throw refusal(strapi, 'files_are_attached_by_saving');
    if (uid === FILE && (await touchesShownFile(strapi, event))) throw refusal(strapi, 'file_is_shown');
    if (uid === LANGUAGE) await keepLanguages(strapi, event);
  };
  strapi.db.lifecycles.subscribe({
    models: [...RECORDS, ...PUBLISHABLE, ...parents.keys(), FILE, LANGUAGE],
    beforeCreate: guard,
    beforeCreateMany: guard,
    beforeUpdate: guard,
    beforeUpdateMany: guard,
    beforeDelete: guard,
    beforeDeleteMany: guard,
  } as never);
}

async function touchesPublished(strapi: Core.Strapi, event: RowEvent): Promise<boolean> {
  if (dataOf(event).some(({ publishedAt }) => publishedAt !== undefined && publishedAt !== null)) return true;
  if (event.action.startsWith('beforeCreate')) return false;
  const where = { $and: [event.params.where ?? {}, { publishedAt: { $notNull: true } }] };
  return (await strapi.db.query(event.model.uid).count({ where })) > 0;
}

/** A type and the attribute by which it holds a component. */
type Parent = { readonly uid: (typeof PUBLISHABLE)[number]; readonly attribute: string };

/** The components that publishable types are made of, each with the places it has in them. */
function parentsOf(strapi: Core.Strapi): ReadonlyMap<string, Parent[]> {
  const parents = new Map<string, Parent[]>();
  for (const uid of PUBLISHABLE) {
    for (const [attribute, definition] of Object.entries(strapi.contentTypes[uid].attributes)) {
      if (definition.type !== 'component') continue;
      parents.set(definition.component, [...(parents.get(definition.component) ?? []), { uid, attribute }]);
    }
  }
  return parents;
}

/** A component that nothing holds yet is nobody's: only what is changed or taken away can belong to a published row. */
async function touchesPublishedPart(strapi: Core.Strapi, event: RowEvent, parents: Parent[]): Promise<boolean> {
  if (event.action.startsWith('beforeCreate')) return false;
  for (const { uid, attribute } of parents) {
    const where = { [attribute]: event.params.where ?? {}, publishedAt: { $notNull: true } };
    if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  }
  return false;
}

/** Whether a file is put into content, or out of it, from its own side, past the document that shows it. */
const attaches = (event: RowEvent): boolean =>
  dataOf(event).some(({ related }) =>
    event.action.startsWith('beforeCreate')
      ? [related ?? []].flat().some((target) => holdsContent((target as { __type?: unknown }).__type))
      : related !== undefined,
  );

async function touchesShownFile(strapi: Core.Strapi, event: RowEvent): Promise<boolean> {
  if (event.action.startsWith('beforeCreate')) return false;
  const rows = await strapi.db.query(FILE).findMany({ where: event.params.where ?? {} });
  const changes = (row: Record<string, unknown>) =>
    event.action.startsWith('beforeDelete') ||
    dataOf(event).some((data) => SHOWN_OF_FILE.some((key) => key in data && !isSame(data[key], row[key])));
  for (const row of rows) if (changes(row) && (await isFileShown(strapi, row.id))) return true;
  return false;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

async function keepLanguages(strapi: Core.Strapi, event: RowEvent): Promise<void> {
  if (!event.action.startsWith('beforeDelete')) return;
  const rows = await strapi.db.query(LANGUAGE).findMany({ where: event.params.where ?? {} });
  const needed = rows.find(({ code }) => isLocale(code));
  if (needed) throw refusal(strapi, 'locale_is_needed', { locale: needed.code });
}
