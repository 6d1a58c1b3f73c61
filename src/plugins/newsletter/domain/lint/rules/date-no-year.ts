import { civilDay, dayNumber, isRealDate, weekdayOf } from '../../dates/civil-day';
import type { DateMention } from '../../dates/date-mention';
import type { Mend } from '../../finding';
import { datesIn } from '../date-readings';
import { type DateScope, dateScopesOf } from '../date-scopes';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun, Texts } from '../texts';

/**
 * Whoever finds a story in the archive can tell the year of its dates: one date with its year, or the year alone, is
 * enough for those around it. Told once a story, of the first date. Holidays and yearly days need none.
 */
export const dateNoYear = defineTextRule({
  id: 'date/no-year',
  severity: 'warning',
  gates: [],
  reasons: { missing: { data: ['written'] } },
  read: (texts) => dateScopesOf(texts.runs).flatMap((scope) => readScope(scope, texts)),
});

type Placed = { readonly run: TextRun; readonly mention: DateMention; readonly next: DateMention | undefined };

function readScope({ runs }: DateScope, texts: Texts): Observation<'missing'>[] {
  const placed = runs.flatMap((run) =>
    datesIn(run, texts).map((mention, index, all): Placed => ({ run, mention, next: all[index + 1] })),
  );
  const found = placed.find(
    ({ mention: { yearFrom, fault, commemorative } }) =>
      yearFrom !== 'text' && fault !== 'no-such-day' && !commemorative,
  );
  if (!found || tellsYear(found.mention, placed, runs)) return [];
  const { run, mention } = found;
  const range = [mention.range[0], Math.max(mention.range[1], mention.month.range[1])] as const;
  const written = run.text.slice(...range).replace(/\s+/g, ' ');
  return [
    {
      reason: 'missing',
      path: run.path,
      locale: run.locale,
      range,
      data: { written },
      mends: mendsOf(found, texts.issueDate),
    },
  ];
}

/** Days within which a date with a year tells the year of another. */
const NEAR = 184;

function tellsYear({ date }: DateMention, placed: readonly Placed[], runs: readonly TextRun[]): boolean {
  const day = date === null ? null : civilDay(date);
  if (!day) return runs.some(({ text }) => /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text));
  const near = placed.some(({ mention }) => {
    const other = mention.yearFrom === 'text' && mention.date !== null ? civilDay(mention.date) : null;
    return other !== null && Math.abs(dayNumber(other) - dayNumber(day)) <= NEAR;
  });
  const year = new RegExp(`(?<!\\d)${day.year}(?!\\d)`);
  return near || runs.some(({ text }) => year.test(text));
}

/** The year of the event or of a weekday that fits is certain; else the two nearest to the issue are to choose from. */
function mendsOf({ run, mention, next }: Placed, issueDate: string | null): Mend[] {
  const { date, month, day, weekday, form, year } = mention;
  const known = date === null ? null : civilDay(date);
  const shared = next?.month.range[0] === month.range[0];
  if (!known || date === null || year || (form.startsWith('american') && shared)) return [];
  const part = form.startsWith('american') ? day : month;
  const withYear = (value: number): Mend => ({
    range: part.range,
    replacement: run.text.slice(...part.range) + SEPARATORS[separatorOf(form)] + value,
  });
  const ofEvent = run.event !== null && run.event.start <= date && date <= run.event.end;
  if (ofEvent || weekday?.value === weekdayOf(date)) return [withYear(known.year)];
  const from = civilDay(issueDate ?? date);
  const distance = (value: number): number =>
    Math.abs(dayNumber({ ...known, year: value }) - (from ? dayNumber(from) : 0));
  const [other] = [known.year - 1, known.year + 1]
    .filter((value) => isRealDate({ ...known, year: value }))
    .sort((a, b) => distance(a) - distance(b));
  return [known.year, ...(other === undefined ? [] : [other])].map(withYear);
}

const SEPARATORS = { american: ', ', slash: '/', text: ' ' } as const;

const separatorOf = (form: DateMention['form']): keyof typeof SEPARATORS => {
  if (form.startsWith('american')) return 'american';
  return form === 'slash' ? 'slash' : 'text';
};
