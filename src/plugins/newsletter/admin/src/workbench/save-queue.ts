import type { SegmentFault, TranslatedView } from '../../../contracts/workbench/workbench';
import type { Change, Said } from './row';

/** How the server took changes, all or none. */
export type Outcome =
  | { readonly kind: 'saved'; readonly view: TranslatedView }
  | Refused
  | { readonly kind: 'unreachable' };
export type Refused =
  | { readonly kind: 'moved'; readonly faults: readonly SegmentFault[] }
  | { readonly kind: 'refused'; readonly message: string };

/** A change on its way, and what was wished for with it. */
export type Sent = { readonly id: string; readonly state: Said; readonly change: Change };

type Parts = {
  /** The change that makes a segment what it is wished to be, as it is now; `null` where it is there no more. */
  readonly changeFor: (id: string, state: Said) => Change | null;
  readonly send: (changes: readonly Change[]) => Promise<Outcome>;
  readonly onReached: () => void;
  readonly onSaved: (sent: readonly Sent[], view: TranslatedView) => void;
  readonly onRefused: (sent: Sent, outcome: Refused) => void;
  readonly onUnreachable: (sent: readonly Sent[]) => void;
};

/** So many segments go in one request at the most. */
const BATCH = 50;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Saves segments, one request at a time, and of each the latest wish. All that waits goes together; what was refused in
 * company goes alone, so that it holds nothing else up. A server that is away is asked again, ever more rarely.
 */
export function openSaveQueue({ changeFor, send, onReached, onSaved, onRefused, onUnreachable }: Parts) {
  const wishes = new Map<string, Said>();
  const alone = new Set<string>();
  let isSending = false;
  let answeredAt = 0;
  let failures = 0;
  let retrying: ReturnType<typeof setTimeout> | undefined;

  async function work(): Promise<void> {
    if (isSending || retrying !== undefined || wishes.size === 0) return;
    const sent = nextBatch().flatMap(([id, state]): Sent[] => {
      const change = changeFor(id, state);
      wishes.delete(id);
      return change ? [{ id, state, change }] : [];
    });
    if (sent.length > 0) {
      isSending = true;
      const outcome = await send(sent.map(({ change }) => change));
      isSending = false;
      answeredAt = Date.now();
      answer(sent, outcome);
    }
    return work();
  }

  function nextBatch(): [string, Said][] {
    const [first, ...others] = wishes;
    if (!first || alone.has(first[0])) return first ? [first] : [];
    return [first, ...others.filter(([id]) => !alone.has(id))].slice(0, BATCH);
  }

  function answer(sent: readonly Sent[], outcome: Outcome): void {
    if (outcome.kind === 'unreachable') {
      wishAgain(sent);
      retrying = setTimeout(retry, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
      failures += 1;
      onUnreachable(sent);
      return;
    }
    failures = 0;
    onReached();
    const isInCompany = sent.length > 1;
    for (const { id } of sent) {
      if (outcome.kind !== 'saved' && isInCompany) alone.add(id);
      else alone.delete(id);
    }
    if (outcome.kind === 'saved') onSaved(sent, outcome.view);
    else if (isInCompany) wishAgain(sent);
    else for (const each of sent) onRefused(each, outcome);
  }

  function wishAgain(sent: readonly Sent[]): void {
    for (const { id, state } of sent) if (!wishes.has(id)) wishes.set(id, state);
  }

  function retry(): void {
    clearTimeout(retrying);
    retrying = undefined;
    void work();
  }

  return {
    wish(id: string, state: Said): void {
      wishes.set(id, state);
      void work();
    },
    drop: (id: string): boolean => wishes.delete(id),
    wishOf: (id: string): Said | null => wishes.get(id) ?? null,
    /** Lets wishes go along with segments that go by another id now. */
    shift(shifts: ReadonlyMap<string, string>): void {
      const moved = [...shifts].flatMap(([from, to]) => {
        const wish = wishes.get(from);
        wishes.delete(from);
        return wish ? [[to, wish] as const] : [];
      });
      for (const [id, wish] of moved) wishes.set(id, wish);
    },
    /** Whether what was read at a moment (ms) tells of all that was saved. */
    knows: (readAt: number): boolean => !isSending && readAt >= answeredAt,
    retry,
    /** Tries nothing again by itself. */
    close: (): void => clearTimeout(retrying),
  };
}
