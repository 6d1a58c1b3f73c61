import type { Desk } from './desk';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const EVENT = 'api::event.event';
const MEDIA = { populate: { image: true } };
const ORGANISATION = { populate: { beneficiary: true } };

type Row = Record<string, unknown> & { documentId: string };

/** Bookkeeping of Strapi's, and what a copy must not share. */
const OWN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations', 'slug'];

/** A value as it was read, as data to write: without ids, relations and files by their id. */
const asData = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asData);
  if (value === null || typeof value !== 'object') return value;
  const row = value as Record<string, unknown>;
  if ('documentId' in row && 'hash' in row) return row.id;
  if ('documentId' in row) return row.documentId;
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, member]) => (key === 'id' ? [] : [[key, asData(member)]])),
  );
};

const dataOf = (row: Row, overrides: Record<string, unknown> = {}) => ({
  ...Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (OWN.includes(key) ? [] : [[key, asData(value)]])),
  ),
  ...overrides,
});

/** Writes a document in both languages, Greek first; `overrides` hold for both. */
const writeBoth = async (
  { strapi }: Pick<Desk, 'strapi'>,
  uid: string,
  rows: { el: Row; en: Row },
  overrides: Record<string, unknown> = {},
): Promise<string> => {
  const documents = strapi.documents(uid as never) as never as {
    create(params: unknown): Promise<Row>;
    update(params: unknown): Promise<Row>;
  };
  const { documentId } = await documents.create({ locale: 'el', data: dataOf(rows.el, overrides) });
  await documents.update({ documentId, locale: 'en', data: dataOf(rows.en, overrides) });
  return documentId;
};

const bothRows = async ({ strapi }: Pick<Desk, 'strapi'>, uid: string, documentId: string, populate: unknown) => {
  const read = (locale: string) =>
    strapi.documents(uid as never).findOne({ documentId, locale, populate } as never) as unknown as Promise<Row>;
  return { el: await read('el'), en: await read('en') };
};

/**
 * Writes a complete bilingual draft that no check objects to: a copy of the seeded bulletin no. 1 with stories and
 * events of its own. The seeded draft no. 2 gives up its number. Gives the document ids.
 */
export const writeReadyBulletin = async (desk: Pick<Desk, 'strapi'>, number = 2) => {
  const { strapi } = desk;
  const draft = await strapi.db.query(BULLETIN).findOne({ where: { number, publishedAt: null, locale: 'el' } });
  if (draft) {
    await strapi
      .documents(BULLETIN)
      .update({ documentId: draft.documentId, locale: 'el', data: { number: number + 90 } as never });
  }
  const first = await strapi.db.query(BULLETIN).findOne({ where: { number: 1, publishedAt: null, locale: 'el' } });
  const model = await bothRows(desk, BULLETIN, first.documentId, { lineup: { populate: { story: true } } });
  const stories: string[] = [];
  const events: string[] = [];
  for (const { story } of model.el.lineup as { story: Row }[]) {
    const rows = await bothRows(desk, STORY, story.documentId, {
      coverage: { populate: { event: true, beneficiaries: true } },
      appearances: { populate: { speaker: true } },
      photos: MEDIA,
    });
    const coverage = rows.el.coverage as { event: Row; beneficiaries: Row[] };
    const event = await bothRows(desk, EVENT, coverage.event.documentId, {
      host: ORGANISATION,
      participants: ORGANISATION,
    });
    const eventId = await writeBoth(desk, EVENT, event);
    events.push(eventId);
    stories.push(
      await writeBoth(desk, STORY, rows, {
        coverage: { event: eventId, beneficiaries: coverage.beneficiaries.map(({ documentId }) => documentId) },
      }),
    );
  }
  const documentId = await writeBoth(desk, BULLETIN, model, { number, lineup: stories.map((story) => ({ story })) });
  return { documentId, number, stories, events };
};
