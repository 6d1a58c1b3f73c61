import type { OrphanView, SegmentView, TranslatedView, WorkbenchView } from '../../../contracts/workbench/workbench';
import type { Progress } from '../../../domain/exchange/progress';
import { afterPause } from './after-pause';
import { faultsOf, isDraft } from './judge-target';
import {
  type Change,
  changeOf,
  isTroubled,
  isUnsaved,
  type Row,
  rowAfter,
  rowAgainst,
  rowAt,
  rowChosen,
  rowOf,
  type Said,
} from './row';
import { type Outcome, openSaveQueue, type Refused, type Sent } from './save-queue';
import { shiftsOf } from './shifts-of';

/** What a bench tells of itself, each once. */
export type Told =
  | { readonly kind: 'saved'; readonly segment: SegmentView; readonly state: Said }
  | { readonly kind: 'moved' | 'refused'; readonly segment: SegmentView }
  | { readonly kind: 'unreachable' | 'reachable' };

/** What the whole list shows; a new object whenever any of it changed. */
export type Overview = {
  readonly segments: readonly SegmentView[];
  readonly orphans: readonly OrphanView[];
  readonly progress: Progress;
  /** How many rows hold words that are not saved. */
  readonly unsaved: number;
  readonly isReachable: boolean;
  /** The rows that wait for somebody to choose or to mend. */
  readonly troubled: readonly string[];
};

/** Where a bench gets what it cannot do by itself. */
export type Surroundings = {
  readonly send: (changes: readonly Change[]) => Promise<Outcome>;
  readonly tell: (told: Told) => void;
  /** Keeps a row's words in this browser while they are not saved, and lets go of them after. */
  readonly keep: (row: Row) => void;
  /** Asks for the whole to be read anew, as more than the answer told has changed. */
  readonly reread: () => void;
};

/** So long nothing is typed before a draft is sent, or kept in this browser. */
export const SAVE_MS = 1200;
const KEEP_MS = 400;

/** The rows of a workbench: what somebody makes of them here, what the server tells of them, and who hears of either. */
export type Bench = ReturnType<typeof openBench>;

/** Opens a bench on what was read. */
export function openBench(view: WorkbenchView, { send, tell, keep, reread }: Surroundings) {
  const rows = new Map(view.segments.map((segment) => [segment.id, rowOf(segment)]));
  const hearers = new Map<string, Set<() => void>>();
  const overviewHearers = new Set<() => void>();
  const typing = afterPause(SAVE_MS, (id) => ask(id, 'draft'));
  const keeping = afterPause(KEEP_MS, keepNow);
  const kept = new Set<string>();
  const queue = openSaveQueue({
    changeFor: (id, state) => {
      const asked = rows.get(id);
      return asked ? changeOf(asked, state) : null;
    },
    send,
    onReached: takeReached,
    onSaved: takeSaved,
    onRefused: takeRefused,
    onUnreachable: takeUnreachable,
  });
  let overview: Overview = {
    segments: view.segments,
    orphans: view.orphans,
    progress: view.progress,
    unsaved: 0,
    isReachable: true,
    troubled: [],
  };

  const row = (id: string): Row | undefined => rows.get(id);

  function change(news: Partial<Overview>): void {
    overview = { ...overview, ...news };
    for (const hear of overviewHearers) hear();
  }

  function put(next: Row): void {
    const { id } = next.segment;
    const before = rows.get(id);
    rows.set(id, next);
    for (const hear of hearers.get(id) ?? []) hear();
    const more = Number(isUnsaved(next)) - Number(before ? isUnsaved(before) : false);
    if (more !== 0) change({ unsaved: overview.unsaved + more });
    if (isTroubled(next) !== overview.troubled.includes(id)) change({ troubled: troubledNow() });
    if (!isUnsaved(next)) keepNow(id);
    else if (!keeping.has(id)) keeping.wait(id);
  }

  const troubledNow = (): string[] => [...rows.values()].filter(isTroubled).map(({ segment: { id } }) => id);

  function keepNow(id: string): void {
    keeping.stop(id);
    const now = rows.get(id);
    // What an earlier visit kept is not ours to let go of.
    if (!now || (!isUnsaved(now) && !kept.delete(id))) return;
    if (isUnsaved(now)) kept.add(id);
    keep(now);
  }

  /** A row that is there no more; what this browser kept of it goes, too. */
  function letGo(id: string): void {
    const gone = rows.get(id);
    if (gone && kept.delete(id)) keep(rowOf(gone.segment));
    rows.delete(id);
  }

  /** New words in an editor; they are saved as a draft after a pause. */
  function write(id: string, words: string, origin: Row['origin'] = 'workbench'): void {
    const before = rows.get(id);
    if (!before || before.words === words) return;
    const trouble = before.trouble?.kind === 'moved' ? before.trouble : null;
    put({ ...before, words, origin, trouble });
    typing.wait(id);
  }

  /** Saves a row's words in a state. What cannot be sent waits where it is, and is kept in this browser. */
  function ask(id: string, state: Said): void {
    const wished = rows.get(id);
    if (!wished || wished.trouble?.kind === 'moved') return;
    typing.stop(id);
    const faults = faultsOf(wished.segment, wished.words);
    const maySend = wished.words === '' || (state === 'draft' ? isDraft(faults) : faults.length === 0);
    const says = state !== 'draft' || isUnsaved(wished);
    if (!maySend || !says || !wished.segment.mayWrite) {
      queue.drop(id);
      if (wished.asked) put({ ...wished, asked: null });
      return;
    }
    put({ ...wished, asked: state });
    queue.wish(id, state);
  }

  function takeReached(): void {
    if (overview.isReachable) return;
    change({ isReachable: true });
    tell({ kind: 'reachable' });
  }

  function takeUnreachable(sent: readonly Sent[]): void {
    for (const { id } of sent) {
      const now = rows.get(id);
      if (now) put({ ...now, trouble: { kind: 'unreachable' } });
    }
    if (!overview.isReachable) return;
    change({ isReachable: false });
    tell({ kind: 'unreachable' });
  }

  function takeSaved(sent: readonly Sent[], answer: TranslatedView): void {
    const saved: Told[] = [];
    for (const { id, state, change: made } of sent) {
      const now = rows.get(id);
      if (!now) continue;
      const segment = answer.segments.find((each) => each.id === id);
      if (segment) {
        put({ ...rowAfter(now, made, segment), asked: queue.wishOf(id) });
        saved.push({ kind: 'saved', segment, state });
      } else {
        // Written, but blocks before it came or went, and it goes by another id now.
        put(rowOf({ ...now.segment, target: made.target }));
        reread();
      }
    }
    takeIn(answer, new Set(sent.map(({ id }) => id)));
    for (const each of saved) tell(each);
  }

  function takeRefused({ id }: Sent, outcome: Refused): void {
    const now = rows.get(id);
    if (!now) return;
    if (outcome.kind === 'refused') {
      put({ ...now, asked: null, trouble: { kind: 'refused', message: outcome.message } });
    } else {
      queue.drop(id);
      typing.stop(id);
      put(rowAgainst(now, outcome.faults.find((fault) => fault.id === id) ?? { segment: null }));
      reread();
    }
    tell({ kind: outcome.kind, segment: now.segment });
  }

  /** What a write made of segments, also of others than the one that was written. */
  function takeIn({ segments, progress }: TranslatedView, but: ReadonlySet<string> = new Set()): void {
    const news = new Map(segments.map((segment) => [segment.id, segment]));
    for (const segment of segments) {
      const before = rows.get(segment.id);
      if (before && !but.has(segment.id)) put(rowAt(before, segment));
    }
    change({ segments: overview.segments.map((segment) => news.get(segment.id) ?? segment), progress });
  }

  /**
   * The whole as it was read anew at a moment (ms); what was read before the last answer tells nothing. Gives the ids of
   * segments that go by another id now, as blocks before them came or went: their words went with them.
   */
  function receive(next: WorkbenchView, readAt: number): ReadonlyMap<string, string> {
    if (!queue.knows(readAt)) return new Map();
    const there = new Set(next.segments.map(({ id }) => id));
    const shifts = shiftsOf(overview.segments, next.segments);
    const before = new Map(rows);
    const arrived = new Map([...shifts].map(([from, to]) => [to, before.get(from)]));
    for (const segment of next.segments) {
      const own = arrived.get(segment.id) ?? (shifts.has(segment.id) ? undefined : before.get(segment.id));
      if (own?.segment !== segment) put(own ? rowAt(own, segment) : rowOf(segment));
    }
    queue.shift(shifts);
    const typed = [...shifts].filter(([from]) => typing.stop(from));
    for (const [, to] of typed) typing.wait(to);
    for (const from of shifts.keys()) if (!there.has(from)) letGo(from);
    for (const [id, gone] of rows) {
      if (there.has(id) || gone.trouble?.kind === 'moved') continue;
      if (isUnsaved(gone)) put({ ...gone, asked: null, trouble: { kind: 'moved', now: null } });
      else rows.delete(id);
    }
    // Words whose segment is gone stay in sight until somebody lets go of them.
    const held = overview.segments.filter(({ id }) => !there.has(id) && rows.has(id));
    const { orphans, progress } = next;
    const unsaved = [...rows.values()].filter(isUnsaved).length;
    change({ segments: [...next.segments, ...held], orphans, progress, unsaved, troubled: troubledNow() });
    return shifts;
  }

  /** Settles newer work against the words here: mine go on top of it, or theirs stay; `false` writes nothing yet. */
  function choose(id: string, choice: 'mine' | 'theirs', isSaved = true): void {
    const before = rows.get(id);
    if (before?.trouble?.kind !== 'moved') return;
    const { now } = before.trouble;
    if (now) put(rowChosen(before, choice));
    else {
      put({ ...before, words: before.segment.target ?? '', trouble: null });
      rows.delete(id);
    }
    change({
      segments: overview.segments.flatMap((segment) => (segment.id === id ? (now ?? []) : segment)),
    });
    if (now && choice === 'mine' && isSaved) ask(id, 'draft');
  }

  /** Words that this browser kept, on the ground that they were written on. */
  function restore(id: string, words: string, seen: Pick<SegmentView, 'source' | 'target'>): void {
    const before = rows.get(id);
    if (!before) return;
    const { segment } = before;
    const stands = segment.source === seen.source && segment.target === seen.target;
    put({ ...before, words, trouble: stands ? null : { kind: 'moved', now: segment } });
    if (stands) ask(id, 'draft');
  }

  return {
    row,
    overview: (): Overview => overview,
    hear(id: string, hearer: () => void): () => void {
      const own = hearers.get(id) ?? new Set();
      hearers.set(id, own.add(hearer));
      return () => own.delete(hearer);
    },
    hearOverview(hearer: () => void): () => void {
      overviewHearers.add(hearer);
      return () => overviewHearers.delete(hearer);
    },
    write,
    /** Somebody is done with a row for now: what was typed last is saved as a draft. */
    leave: typing.now,
    ask,
    takeIn,
    receive,
    choose,
    restore,
    retry: queue.retry,
    /** An orphan that was taken away. */
    withoutOrphan(id: string): void {
      change({ orphans: overview.orphans.filter((orphan) => orphan.id !== id) });
    },
    /** Keeps at once what was typed last: the page may be gone. */
    keepAll: keeping.all,
    /** Saves what was typed last, and tries nothing again by itself. */
    close(): void {
      typing.all();
      keeping.all();
      queue.close();
    },
  };
}
