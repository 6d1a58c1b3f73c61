import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../../domain/bulletin/bulletin';
import { locate, type StoredPlace } from '../../../../domain/bulletin/locate';
import type { WrittenField } from '../../../../domain/exchange/ingest';
import type { Locale } from '../../../../domain/locale';
import { type Actor, administratorOf } from '../../actor';
import { rowLocaleOf } from '../../content-rights';
import { type STORY, uidOf } from '../../uids';

type Placed = { readonly target: StoredPlace & { documentId: string }; readonly value: WrittenField['value'] };

/**
 * Writes fields as one update of each row that they are in, through the Document Service with all its guards. Must run
 * under the desk lock.
 */
export async function writeFields(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  fields: readonly WrittenField[],
  actor: Actor,
): Promise<void> {
  const rows = new Map<string, Placed[]>();
  for (const { path, locale, value } of fields) {
    const { documentId, ...place } = locate(bulletin, [...path, locale]);
    if (documentId === null) continue;
    const target = { ...place, documentId };
    const key = `${target.type} ${documentId} ${rowLocaleOf(target)}`;
    rows.set(key, [...(rows.get(key) ?? []), { target, value }]);
  }
  for (const placed of rows.values()) await writeRow(strapi, placed, actor);
}

async function writeRow(strapi: Core.Strapi, placed: readonly Placed[], actor: Actor): Promise<void> {
  const [first] = placed;
  if (!first) return;
  const { type, documentId } = first.target;
  const uid = uidOf(type) as typeof STORY;
  const locale: Locale = rowLocaleOf(first.target);
  const keysOf = ({ target: { field } }: Placed): string[] => (field ?? '').split('.');
  const components = placed
    .map(keysOf)
    .flatMap(([attribute = '', ...members]) => (members.length > 0 ? [attribute] : []));
  // Components come with their ids and own members alone: what is related to them stays as it is.
  const row = await strapi.documents(uid).findOne({ documentId, locale, populate: [...new Set(components)] as never });
  const data: Record<string, unknown> = {};
  for (const each of placed) {
    const [attribute = '', ...members] = keysOf(each);
    const stored = data[attribute] ?? (row as Record<string, unknown> | null)?.[attribute];
    data[attribute] = withMember(stored, members, each.value);
  }
  await strapi
    .documents(uid)
    .update({ documentId, locale, data: { ...data, updatedBy: administratorOf(actor) } as never });
}

/** A stored value with another one at a place inside it. */
function withMember(stored: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(stored))
    return stored.map((each, at) => (at === Number(key) ? withMember(each, rest, value) : each));
  const record = stored as Record<string, unknown>;
  return { ...record, [key]: withMember(record[key], rest, value) };
}
