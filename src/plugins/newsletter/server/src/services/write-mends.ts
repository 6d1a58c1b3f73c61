import type { Core } from '@strapi/strapi';
import { type Block, type ListItemNode, plainText } from '../../../domain/bulletin/blocks';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { locate, type StoredPlace } from '../../../domain/bulletin/locate';
import { textAt } from '../../../domain/bulletin/text-at';
import type { ContentPath, Finding, Mend } from '../../../domain/finding';
import { mendAt } from '../../../domain/lint/mend-bulletin';
import { isLocale } from '../../../domain/locale';
import { administratorOf } from '../actor';
import { mayWrite, rowLocaleOf } from '../content-rights';
import type { Onlooker } from '../onlooker';
import { type STORY, uidOf } from '../uids';

/** A mend that is going to be applied, with the finding that it mends. */
export type ChosenMend = { readonly finding: Finding; readonly mend: Mend };

/** What was found does not stand in the stored row. */
export class TextMoved extends Error {}

/** A mend with the stored place of its text: the attribute, and the keys that lead on inside it. */
type Placed = ChosenMend & {
  readonly target: StoredPlace;
  readonly attribute: string;
  readonly inside: ContentPath;
  readonly text: string;
};

/**
 * Writes mends, as one update of each row they are in, through the Document Service with all its guards; of two that
 * overlap the first one alone. Must run under the desk lock. Gives how many were written; throws `TextMoved`.
 */
export async function writeMends(
  strapi: Core.Strapi,
  bulletin: Bulletin,
  chosen: readonly ChosenMend[],
  onlooker: Onlooker,
): Promise<number> {
  const rows = new Map<string, Placed[]>();
  for (const each of withoutOverlaps(chosen)) {
    const placed = place(bulletin, each);
    const key = `${placed.target.type} ${placed.target.documentId} ${rowLocaleOf(placed.target)}`;
    rows.set(key, [...(rows.get(key) ?? []), placed]);
  }
  let written = 0;
  for (const placed of rows.values()) written += await writeRow(strapi, placed, onlooker);
  return written;
}

function place(bulletin: Bulletin, { finding, mend }: ChosenMend): Placed {
  const target = locate(bulletin, finding.path);
  const [attribute, ...members] = (target.field ?? '').split('.');
  const text = textAt(bulletin, finding.path);
  if (!attribute || text === null) throw new TextMoved();
  const locale = finding.path.findIndex(isLocale);
  const blocks = locale < 0 ? [] : finding.path.slice(locale + 1);
  const inside = [...members.map((member) => (/^\d+$/.test(member) ? Number(member) : member)), ...blocks];
  return { finding, mend, target, attribute, inside, text };
}

async function writeRow(strapi: Core.Strapi, placed: readonly Placed[], { actor, ability }: Onlooker): Promise<number> {
  const [first] = placed;
  if (!first?.target.documentId) return 0;
  const { target } = first;
  const { documentId } = first.target;
  const uid = uidOf(target.type) as typeof STORY;
  const documents = strapi.documents(uid);
  const locale = rowLocaleOf(target);
  // Components come with their ids and own members alone: what is related to them stays as it is.
  const components = placed.flatMap(({ attribute }) =>
    strapi.contentTypes[uid].attributes[attribute as 'photos']?.type === 'component' ? [attribute] : [],
  );
  const row = await documents.findOne({ documentId, locale, populate: [...new Set(components)] as never });
  if (!row) throw new TextMoved();
  const allowed = placed.filter((each) => mayWrite(strapi, ability, each.target, row));
  const data: Record<string, unknown> = {};
  for (const { attribute, inside, text, mend } of lastFirst(allowed)) {
    const value = data[attribute] ?? (row as unknown as Record<string, unknown>)[attribute];
    // The first to be mended in a text are its last words, so that what stands before them is as it was found.
    if (storedText(value, inside)?.slice(0, mend.range[1]) !== text.slice(0, mend.range[1])) throw new TextMoved();
    data[attribute] = mendAt(value, inside, mend);
  }
  if (allowed.length === 0) return 0;
  await documents.update({ documentId, locale, data: { ...data, updatedBy: administratorOf(actor) } as never });
  return allowed.length;
}

function storedText(value: unknown, inside: ContentPath): string | null {
  let at: unknown = value;
  for (const key of inside) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string | number, unknown>)[key];
  }
  if (typeof at === 'string') return at;
  return typeof at === 'object' && at !== null && 'children' in at ? plainText(at as Block | ListItemNode) : null;
}

const lastFirst = <Chosen extends ChosenMend>(mends: readonly Chosen[]): Chosen[] =>
  mends.toSorted((a, b) => b.mend.range[0] - a.mend.range[0]);

/** Of mends that change the same characters of one text, or insert at one place, the first in the order of the findings. */
function withoutOverlaps(chosen: readonly ChosenMend[]): ChosenMend[] {
  const taken = new Map<string, (readonly [number, number])[]>();
  return chosen.filter(({ finding, mend: { range } }) => {
    const key = JSON.stringify(finding.path);
    const ranges = taken.get(key) ?? [];
    if (ranges.some(([from, to]) => from === range[0] || (from < range[1] && range[0] < to))) return false;
    taken.set(key, [...ranges, range]);
    return true;
  });
}
