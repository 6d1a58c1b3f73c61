import type { SegmentView } from '../../../contracts/workbench/workbench';
import { foldKey } from '../../../domain/greek/fold';
import { plainWords } from './judge-target';

/** What the list can be narrowed to, in the order of the buttons. */
export const KINDS = ['all', 'missing', 'stale', 'unreviewed', 'findings'] as const;
export type Kind = (typeof KINDS)[number];

/** What is listed: of a kind, of one document (`null`: of all), and with words in source or target. */
export type Filter = { readonly kind: Kind; readonly documentId: string | null; readonly words: string };

export const ALL: Filter = { kind: 'all', documentId: null, words: '' };

const IS_OF: Readonly<Record<Kind, (segment: SegmentView) => boolean>> = {
  all: () => true,
  missing: (segment) => segment.state === 'missing' && !segment.isOptional,
  stale: ({ state }) => state === 'stale',
  unreviewed: ({ state }) => state !== 'reviewed' && state !== 'missing',
  findings: ({ findings }) => findings.length > 0,
};

/** Whether something is left to do for a segment. */
export const isOpen = ({ state, isOptional }: Pick<SegmentView, 'state' | 'isOptional'>): boolean =>
  state !== 'translated' && state !== 'reviewed' && !(isOptional && state === 'missing');

/** The segments that a filter lets through, in their order. */
export function filterSegments(segments: readonly SegmentView[], { kind, documentId, words }: Filter): SegmentView[] {
  const wanted = foldKey(words).trim().split(/\s+/);
  return segments.filter(
    (segment) =>
      IS_OF[kind](segment) &&
      (documentId === null || segment.documentId === documentId) &&
      wanted.every((word) => foldedOf(segment).includes(word)),
  );
}

/** How many segments there are of each kind within the rest of a filter. */
export function countKinds(segments: readonly SegmentView[], filter: Filter): Record<Kind, number> {
  const within = filterSegments(segments, { ...filter, kind: 'all' });
  return Object.fromEntries(KINDS.map((kind) => [kind, within.filter(IS_OF[kind]).length])) as Record<Kind, number>;
}

const folded = new WeakMap<SegmentView, string>();

/** Source and target for a search, made once for each state of a segment. */
function foldedOf(segment: SegmentView): string {
  const known = folded.get(segment);
  if (known !== undefined) return known;
  const made = foldKey(`${plainWords(segment.source)}\n${plainWords(segment.target ?? '')}`);
  folded.set(segment, made);
  return made;
}
