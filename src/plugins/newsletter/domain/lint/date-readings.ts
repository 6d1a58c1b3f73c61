import type { DateMention } from '../dates/date-mention';
import { readDates } from '../dates/read-dates';
import type { YearHint } from '../dates/resolve-year';
import type { TextRun, Texts } from './texts';
import { isWithin } from './typography/marked';

/** A value by key, made when it is first asked for. */
function remembered<Key, Value>(
  memory: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

type Readings = {
  readonly runs: Map<TextRun, readonly DateMention[]>;
  readonly siblings: Map<number, readonly YearHint[]>;
};

const WRITTEN = new WeakMap<TextRun, readonly DateMention[]>();
const READ = new WeakMap<Texts, Readings>();

/**
 * The dates of a run, in order. A year that is not written beside a date comes from the event of the story, then from
 * a date on the same line, then, in a story about no event, from the story's other dates, and last from the issue date.
 */
export function datesIn(run: TextRun, texts: Texts): readonly DateMention[] {
  const written = writtenDates(run);
  if (written.every(({ yearFrom, fault }) => yearFrom === 'text' || fault === 'no-such-day')) return written;
  const readings = remembered(READ, texts, () => ({ runs: new Map(), siblings: new Map() }));
  return remembered(readings.runs, run, () =>
    outsideCode(run, readDates(run.text, run.locale, hintsFor(run, texts, readings))),
  );
}

/** The same without the help of anything outside the run. */
const writtenDates = (run: TextRun): readonly DateMention[] =>
  remembered(WRITTEN, run, () => (run.kind === 'code' ? [] : outsideCode(run, readDates(run.text, run.locale))));

const outsideCode = (run: TextRun, mentions: readonly DateMention[]): readonly DateMention[] =>
  mentions.filter(({ range }) => !isWithin(run, range, ['code']));

function hintsFor({ event, story }: TextRun, texts: Texts, { siblings }: Readings): YearHint[] {
  const events = event ? [event.start, event.end].map((date): YearHint => ({ date, from: 'event' })) : [];
  const others = story === null || event ? [] : remembered(siblings, story, () => siblingsIn(story, texts));
  const issue: YearHint[] = texts.issueDate === null ? [] : [{ date: texts.issueDate, from: 'issue' }];
  return [...events, ...others, ...issue];
}

/** Enough to know a story's year by; a story full of dates stays quick to read. */
const MOST_SIBLINGS = 4;

const siblingsIn = (story: number, { runs }: Texts): YearHint[] =>
  runs
    .filter((run) => run.story === story)
    .flatMap(writtenDates)
    .flatMap(({ date, yearFrom }): YearHint[] => (date && yearFrom === 'text' ? [{ date, from: 'sibling' }] : []))
    .slice(0, MOST_SIBLINGS);
