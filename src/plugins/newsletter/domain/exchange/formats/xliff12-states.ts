import type { SegmentState } from '../segment-state';

/** A state as XLIFF 1.2 tells it (2.3.1.4, `state` and `state-qualifier`). */
type Told = { readonly state: string; readonly qualifier?: string };

/** How each state is told; a segment without a translation has no target to tell it. */
export const XLIFF12_STATES: Readonly<Record<Exclude<SegmentState, 'missing'>, Told>> = {
  stale: { state: 'needs-adaptation' },
  draft: { state: 'needs-translation' },
  machine: { state: 'needs-review-translation', qualifier: 'mt-suggestion' },
  translated: { state: 'translated' },
  reviewed: { state: 'signed-off' },
};

const READ: ReadonlyMap<string, SegmentState> = new Map([
  ['new', 'draft'],
  ['needs-translation', 'draft'],
  ['needs-l10n', 'draft'],
  ['needs-adaptation', 'stale'],
  ['needs-review-adaptation', 'draft'],
  ['needs-review-l10n', 'draft'],
  ['needs-review-translation', 'draft'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'reviewed'],
]);

/** What a target says of itself; `null` where it says nothing that is known. */
export function readXliff12State(
  state: string | undefined,
  qualifier: string | undefined,
  approved: string | undefined,
): SegmentState | null {
  if (state?.startsWith('needs-') && qualifier === 'mt-suggestion') return 'machine';
  const told = state === undefined ? null : (READ.get(state) ?? null);
  if (approved === 'yes' && (told === null || told === 'translated')) return 'reviewed';
  return told;
}
