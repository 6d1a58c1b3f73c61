import type { Core } from '@strapi/strapi';
import { isLocale } from '../../../domain/locale';
import { isFileShown } from '../gateways/shown-in';
import { AUDIT_ENTRY, CONTENT_CHANGE, EDITION, FILE, PUBLISHABLE, WITHDRAWAL, WORKFLOW } from '../uids';
import { hasGrant } from './grant';
import { refusal } from './refusal';

const RECORDS = [AUDIT_ENTRY, CONTENT_CHANGE, EDITION, WITHDRAWAL, WORKFLOW];
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
  const guard = async (event: RowEvent) => {
    if (hasGrant()) return;
    const { uid } = event.model;
    if (RECORDS.includes(uid)) throw refusal(strapi, 'records_are_closed');
    if (PUBLISHABLE.some((known) => known === uid) && (await touchesPublished(strapi, event))) {
      throw refusal(strapi, 'published_rows_are_closed');
    }
    if (uid === FILE && (await touchesShownFile(strapi, event))) throw refusal(strapi, 'file_is_shown');
    if (uid === LANGUAGE) await keepLanguages(strapi, event);
  };
  strapi.db.lifecycles.subscribe({
    models: [...RECORDS, ...PUBLISHABLE, FILE, LANGUAGE],
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

/** What readers see of a file: its bytes and address. Its folder or internal caption may change. */
const SHOWN = ['hash', 'url', 'ext', 'mime', 'size', 'width', 'height', 'formats', 'name'];

async function touchesShownFile(strapi: Core.Strapi, event: RowEvent): Promise<boolean> {
  if (event.action.startsWith('beforeCreate')) return false;
  const rows = await strapi.db.query(FILE).findMany({ where: event.params.where ?? {} });
  const changes = (row: Record<string, unknown>) =>
    event.action.startsWith('beforeDelete') ||
    dataOf(event).some((data) => SHOWN.some((key) => key in data && !isSame(data[key], row[key])));
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
