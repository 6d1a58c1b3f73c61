import type { SegmentView } from '../../../contracts/workbench/workbench';
import { joinDrafts, withoutFields } from '../drafts/draft';
import { keepDraft, readDraft, type Slot } from '../drafts/draft-shelf';
import { isUnsaved, type Row } from './row';

/** Words that were written for a segment and not saved, with what they were written on. */
export type KeptWords = {
  readonly id: string;
  readonly words: string;
  readonly seen: Pick<SegmentView, 'source' | 'target'>;
};

/** The shelf of one person's words for a bulletin in one language. */
export const shelfOf = (user: string, bulletinId: string, target: string): Slot => ({
  user,
  model: 'workbench',
  documentId: bulletinId,
  locale: target,
});

/** Keeps a row's words in this browser while they are not saved; those of other rows stay, whoever keeps them. */
export function keepWords(shelf: Slot, row: Row): void {
  const { id, source, target } = row.segment;
  const before = readDraft(shelf);
  if (isUnsaved(row)) {
    const fields = { [id]: { was: { source, target }, is: row.words } };
    keepDraft(shelf, joinDrafts(before, { at: new Date().toISOString(), fields }));
  } else if (before && id in before.fields) keepDraft(shelf, withoutFields(before, [id]));
}

/** What this browser kept and the segments have not, and when it was written last. */
export function keptWords(
  shelf: Slot,
  segments: readonly SegmentView[],
): { readonly at: string; readonly kept: readonly KeptWords[] } | null {
  const draft = readDraft(shelf);
  if (!draft) return null;
  const targets = new Map(segments.map(({ id, target }) => [id, target ?? '']));
  const kept = Object.entries(draft.fields).flatMap(([id, { was, is }]): KeptWords[] =>
    typeof is === 'string' && targets.get(id) !== is ? [{ id, words: is, seen: was as KeptWords['seen'] }] : [],
  );
  return kept.length > 0 ? { at: draft.at, kept } : null;
}

/** Lets go of all that was kept. */
export const forgetWords = (shelf: Slot): void => keepDraft(shelf, null);
