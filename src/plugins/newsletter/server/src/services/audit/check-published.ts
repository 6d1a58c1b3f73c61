import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../../../../domain/bulletin/canonical-json';
import { editionOf } from '../../gateways/edition-gateway';
import { type FrozenDocument, frozenIn, readPublished } from '../../gateways/published-content';
import { PUBLISHABLE, type PublishableUid } from '../../uids';
import type { Discrepancy } from './discrepancy';
import type { Records } from './records';

/** A document as the newest edition that holds it froze it. */
type Frozen = {
  readonly uid: PublishableUid;
  readonly documentId: string;
  readonly document: FrozenDocument;
  readonly number: number;
  readonly revision: number;
};

/**
 * Where Strapi's published rows are not what the newest edition of each document says. Compared document by document:
 * an event that two bulletins tell of is published anew with the later one, and the earlier one’s edition stays.
 */
export async function checkPublished(strapi: Core.Strapi, { editions }: Records): Promise<Discrepancy[]> {
  const newest = new Map<string, Frozen>();
  for (const row of editions) {
    try {
      const { content, number, revision } = editionOf(row);
      for (const [uid, documentId, document] of frozenIn(content)) {
        newest.set(`${uid} ${documentId}`, { uid, documentId, document, number, revision });
      }
    } catch {
      // Told by the check of editions; what it froze cannot be known.
    }
  }
  const found: Discrepancy[] = [];
  for (const frozen of newest.values()) found.push(...(await compare(strapi, frozen)));
  for (const uid of PUBLISHABLE) {
    for (const documentId of await publishedDocuments(strapi, uid)) {
      if (newest.has(`${uid} ${documentId}`)) continue;
      found.push({ code: 'published_without_edition', data: { type: uid, documentId } });
    }
  }
  return found;
}

async function compare(strapi: Core.Strapi, frozen: Frozen): Promise<Discrepancy[]> {
  const { uid, documentId, document, number, revision } = frozen;
  const data = { type: uid, documentId, number, revision };
  try {
    const published = await readPublished(strapi, uid, documentId);
    if (!published) return [{ code: 'published_missing', data }];
    const fields = fieldsThatDiffer(document, published);
    return fields.length === 0 ? [] : [{ code: 'published_differs', data: { ...data, fields: fields.join(', ') } }];
  } catch (error) {
    strapi.log.warn(error);
    return [{ code: 'published_unreadable', data: { type: uid, documentId } }];
  }
}

const fieldsThatDiffer = (before: FrozenDocument, after: FrozenDocument): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  );

async function publishedDocuments(strapi: Core.Strapi, uid: PublishableUid): Promise<Set<string>> {
  const rows: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where: { publishedAt: { $notNull: true } } });
  return new Set(rows.map(({ documentId }) => documentId));
}
