import type { SegmentFault, SegmentView, TranslateBody } from '../../../contracts/workbench/workbench';

/** New words of one segment, as they are sent. */
export type Change = TranslateBody['changes'][number];

/** What a person may say of a translation. */
export type Said = Change['state'];

/** Why the words of a row are not saved: no answer yet, a refusal in words, or newer work of somebody else. */
export type Trouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'moved'; readonly now: SegmentView | null };

/** A segment as it stands at the server, and what somebody makes of it here. */
export type Row = {
  readonly segment: SegmentView;
  /** What the editor holds; coded text, empty for none. */
  readonly words: string;
  readonly origin: Change['origin'];
  /** What was asked for and is not answered yet. */
  readonly asked: Said | null;
  readonly trouble: Trouble | null;
};

export const rowOf = (segment: SegmentView): Row => ({
  segment,
  words: segment.target ?? '',
  origin: 'workbench',
  asked: null,
  trouble: null,
});

/** Whether a row holds words that the server has not. */
export const isUnsaved = ({ segment, words }: Row): boolean => words !== (segment.target ?? '');

/** Whether somebody has to choose or to mend before a row can be saved. */
export const isTroubled = ({ trouble }: Row): boolean => trouble !== null && trouble.kind !== 'unreachable';

/** The change that makes a row's words the translation. */
export const changeOf = ({ segment, words, origin }: Row, state: Said): Change => ({
  id: segment.id,
  source: segment.source,
  seen: segment.target,
  target: words === '' ? null : words,
  state,
  origin,
});

/** A row once the server told how its segment stands; words that others changed the ground of are held up. */
export function rowAt(row: Row, segment: SegmentView): Row {
  const trouble = row.trouble?.kind === 'moved' ? null : row.trouble;
  const now = { ...row, segment, trouble };
  if (!isUnsaved(row) || !isUnsaved(now)) return { ...rowOf(segment), asked: row.asked };
  const stands = segment.source === row.segment.source && segment.target === row.segment.target;
  return stands ? now : { ...row, asked: null, trouble: { kind: 'moved', now: segment } };
}

/** A row after its change was written; what was typed since goes on from there. */
export function rowAfter(row: Row, sent: Change, segment: SegmentView): Row {
  const typedSince = row.words !== (sent.target ?? '');
  return typedSince ? { ...row, segment, asked: null, trouble: null } : rowOf(segment);
}

/** A row after its change was refused because somebody was faster. */
export const rowAgainst = (row: Row, { segment }: Pick<SegmentFault, 'segment'>): Row => ({
  ...row,
  asked: null,
  trouble: { kind: 'moved', now: segment },
});

/** A row for which somebody chose between their words and the newer ones: the ground is the newer state. */
export function rowChosen(row: Row, choice: 'mine' | 'theirs'): Row {
  const now = row.trouble?.kind === 'moved' ? row.trouble.now : null;
  if (!now) return row;
  return choice === 'theirs' ? rowOf(now) : { ...row, segment: now, asked: null, trouble: null };
}
