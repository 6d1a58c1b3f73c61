import type { EventRecord } from '../../../domain/render/outputs/subjects';
import type { Catalogue } from '../public/catalogue';

const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

/**
 * How an event stands in the record of editions: each revision of each bulletin that tells of it, and each withdrawal of
 * one, raises its sequence by one (RFC 5545, 3.8.7.4: it only ever grows).
 */
export function eventRecord({ stories, histories }: Catalogue, documentId: string): EventRecord {
  const numbers = new Set(
    stories.flatMap(({ card, story }) => (story.mentions.events.includes(documentId) ? [card.number] : [])),
  );
  const revisions = [...numbers].flatMap((number) => histories.get(number) ?? []);
  const moments = revisions.flatMap(({ issuedAt, withdrawal }) =>
    withdrawal ? [issuedAt, withdrawal.withdrawnAt] : [issuedAt],
  );
  return {
    sequence: Math.max(0, moments.length - 1),
    changedAt: moments.reduce((latest, moment) => (moment > latest ? moment : latest), BEFORE_ALL),
  };
}
