import type { Core } from '@strapi/strapi';
import {
  BENEFICIARY,
  BULLETIN,
  EDITION,
  EVENT,
  FILE,
  isPublishable,
  OPERATION,
  SPEAKER,
  STORY,
  type TranslatedUid,
  WORKFLOW,
} from '../uids';

/** A bulletin that shows something, by its document id and number. */
export type Showing = { readonly documentId: string; readonly number: number | null };

type Where = Record<string, unknown>;

const story = (where: Where) => ({ lineup: { story: where } });
const event = (where: Where) => story({ coverage: { event: where } });

/** The ways by which a draft bulletin comes to show a document of each type. */
const WAYS: Record<string, (documentId: string) => Where[]> = {
  [BULLETIN]: (documentId) => [{ documentId }],
  [STORY]: (documentId) => [story({ documentId })],
  [EVENT]: (documentId) => [event({ documentId })],
  [SPEAKER]: (documentId) => [story({ appearances: { speaker: { documentId } } })],
  [BENEFICIARY]: (documentId) => [
    story({ coverage: { beneficiaries: { documentId } } }),
    story({ appearances: { speaker: { affiliation: { beneficiary: { documentId } } } } }),
    event({ host: { beneficiary: { documentId } } }),
    event({ participants: { beneficiary: { documentId } } }),
  ],
  [OPERATION]: () => [{}],
};

/** The bulletins whose draft shows a document; every bulletin shows the operation. */
export async function bulletinsShowing(strapi: Core.Strapi, uid: string, documentId: string): Promise<Showing[]> {
  const found = new Map<string, Showing>();
  for (const where of WAYS[uid]?.(documentId) ?? []) {
    const rows: Showing[] = await strapi.db
      .query(BULLETIN)
      .findMany({ select: ['documentId', 'number'], where: { ...where, publishedAt: null } });
    for (const row of rows) found.set(row.documentId, { documentId: row.documentId, number: row.number });
  }
  return [...found.values()];
}

/** What refers to a document, in draft or in print: type and document id, each once. */
export async function referrersOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const found = new Set<string>();
  for (const [from, wheres] of REFERENCES[uid] ?? []) {
    for (const where of wheres(documentId)) {
      const rows = await strapi.db.query(from).findMany({ select: ['documentId'], where });
      for (const row of rows) found.add(`${from.split('.')[1]} ${row.documentId}`);
    }
  }
  return [...found];
}

const REFERENCES: Record<string, [string, (documentId: string) => Where[]][]> = {
  [STORY]: [[BULLETIN, (documentId) => [story({ documentId })]]],
  [EVENT]: [[STORY, (documentId) => [{ coverage: { event: { documentId } } }]]],
  [SPEAKER]: [[STORY, (documentId) => [{ appearances: { speaker: { documentId } } }]]],
  [BENEFICIARY]: [
    [STORY, (documentId) => [{ coverage: { beneficiaries: { documentId } } }]],
    [SPEAKER, (documentId) => [{ affiliation: { beneficiary: { documentId } } }]],
    [
      EVENT,
      (documentId) => [{ host: { beneficiary: { documentId } } }, { participants: { beneficiary: { documentId } } }],
    ],
  ],
};

/** What readers see of a file: its bytes and address. Its folder or internal caption may change. */
export const SHOWN_OF_FILE = ['hash', 'url', 'ext', 'mime', 'size', 'width', 'height', 'formats', 'name'] as const;

/** A document that holds a file, and the attribute in which it does. */
type FileHolder = { readonly uid: TranslatedUid; readonly documentId: string; readonly attribute: string };

/** The attributes whose components hold a file. */
const FILE_PLACES: readonly (readonly [TranslatedUid, string])[] = [
  [STORY, 'photos'],
  [SPEAKER, 'portrait'],
  [BENEFICIARY, 'logo'],
  [OPERATION, 'emblem'],
  [OPERATION, 'logos'],
];

/** The documents whose draft holds a file in a field of its own, each once an attribute. */
export async function documentsWithFile(strapi: Core.Strapi, fileId: number | string): Promise<FileHolder[]> {
  const holders: FileHolder[] = [];
  for (const [uid, attribute] of FILE_PLACES) {
    const where = { [attribute]: { image: { id: fileId } }, ...(isPublishable(uid) ? { publishedAt: null } : {}) };
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
    const documentIds = new Set(rows.map(({ documentId }) => documentId));
    holders.push(...[...documentIds].map((documentId) => ({ uid, documentId, attribute })));
  }
  return holders;
}

/** Whether a file is shown by an edition, or by content whose approval stands. */
export async function isFileShown(strapi: Core.Strapi, fileId: number | string): Promise<boolean> {
  const file = await strapi.db.query(FILE).findOne({ where: { id: fileId } });
  if (!file) return false;
  // An image inside rich text is known by its address alone, before which the admin puts its own origin.
  const mentions = [`"hash":${JSON.stringify(file.hash)}`, JSON.stringify(file.url).slice(1)];
  const mentionedIn = (field: string) => ({ $or: mentions.map((mention) => ({ [field]: { $contains: mention } })) });
  if ((await strapi.db.query(EDITION).count({ where: mentionedIn('content') })) > 0) return true;
  const approved = { ...mentionedIn('approvedContent'), approvedDigest: { $notNull: true } };
  return (await strapi.db.query(WORKFLOW).count({ where: approved })) > 0;
}
