import type { TextRange } from '../../finding';
import { signsOf, writeDigits } from '../../numbers/write-number';
import { datesIn } from '../date-readings';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun, Texts } from '../texts';
import { isCutByMarks, isWithin } from '../typography/marked';

/**
 * Sums, percentages and long numbers are written as the language writes them: 643.000,00 € and 12,5% in Greek,
 * €643,000.00 and 12.5% in English. Silent on years, telephones, laws, versions and times: it looks only at what a sign
 * or a word makes a sum or a percentage, and at groupings that cannot be anything else.
 */
export const numFormat = defineTextRule({
  id: 'num/format',
  severity: 'warning',
  gates: [],
  reasons: { written: { data: ['written', 'right'] } },
  read: (texts) =>
    texts.runs
      .filter(({ kind, text }) => kind !== 'code' && /\d/.test(text))
      .flatMap((run) => [...run.text.matchAll(AMOUNT)].flatMap((match) => readAmount(run, match, texts))),
});

const NUMBER = '\\d+(?:[.,]\\d+)*';
const GAP = '[ \\u00A0\\u202F]?';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/\\-–_])(?:(?<before>€|EUR)(?<gapBefore>${GAP}))?(?<number>${NUMBER})(?:(?<gapAfter>${GAP})(?<after>€|%|ευρώ|euros?|τοις εκατό|per ?cent|εκατ\\p{L}*|δισ\\p{L}*|χιλ\\p{L}*|million|billion|thousand))?(?![\\p{L}\\p{N}/:_-]|[.,]\\d)`,
  'gu',
);

type Groups = Readonly<Partial<Record<'before' | 'gapBefore' | 'number' | 'gapAfter' | 'after', string>>>;

function readAmount(run: TextRun, match: RegExpExecArray, texts: Texts): Observation<'written'>[] {
  const [written] = match;
  const groups: Groups = match.groups ?? {};
  const range: TextRange = [match.index, match.index + written.length];
  const digits = rightDigits(groups, run.locale);
  const right = digits === null ? written : placed(groups, digits, run.locale);
  if (right === written || isWithin(run, range, ['code']) || isCutByMarks(run, range)) return [];
  if (datesIn(run, texts).some((date) => date.range[0] < range[1] && range[0] < date.range[1])) return [];
  const mend = smallest(written, right, match.index);
  return [{ reason: 'written', path: run.path, locale: run.locale, range, data: { written, right }, mends: [mend] }];
}

/** From so many digits on, a sum without marks is hard to read. */
const UNGROUPED = 5;

/** The digits as the language writes them; `null` where they may be right, or be no number at all. */
function rightDigits({ number = '', before, after }: Groups, locale: TextRun['locale']): string | null {
  const { group, decimal } = signsOf(locale);
  const money = before !== undefined || (after !== undefined && /^(?:€|ευρώ|euro)/.test(after));
  const counted = money || after !== undefined;
  const marks = number.replace(/\d/g, '');
  if (marks === '') {
    return money && number.length >= UNGROUPED ? writeDigits(number, '', locale) : number;
  }
  // As it should be: grouped by threes, decimals after the language's own mark.
  if (new RegExp(`^(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d{1,4})(?:\\${decimal}\\d+)?$`).test(number)) {
    // 643.000 € in English is not 643 euros, nor 643,000 € in Greek.
    const mistaken = money && new RegExp(`^\\d{1,3}\\${decimal}\\d{3}$`).test(number);
    return mistaken ? number.replace(decimal, group) : number;
  }
  const foreign = new RegExp(`^(\\d{1,3}(?:\\${decimal}\\d{3})+|\\d+)(?:\\${group}(\\d+))?$`).exec(number);
  if (!foreign) return null;
  const [, whole = '', fraction = ''] = foreign;
  const groups = whole.split(decimal).length - 1;
  if (!counted && isAddress(number)) return null;
  const certain = groups > 1 || (groups === 1 && fraction !== '') || (counted && fraction.length !== 3);
  return certain ? writeDigits(whole.replaceAll(decimal, ''), fraction, locale) : null;
}

/** An address of the Internet is no long number: 192.168.100.200. */
const isAddress = (digits: string): boolean =>
  /^\d{1,3}(?:\.\d{3}){3}$/.test(digits) && digits.split('.').every((part) => Number(part) < 256);

/** The sum with its sign where the language has it: after a no-break space in Greek, close before in English. */
function placed(groups: Groups, digits: string, locale: TextRun['locale']): string {
  const { before = '', gapBefore = '', gapAfter = '', after = '' } = groups;
  if (locale === 'el' && before === '€' && after === '') return `${digits}\u00A0€`;
  if (locale === 'en' && after === '€' && before === '') return `€${digits}`;
  return `${before}${gapBefore}${digits}${gapAfter}${after}`;
}

/** The mend without what is the same at both ends. */
function smallest(written: string, right: string, at: number) {
  let start = 0;
  while (start < Math.min(written.length, right.length) && written[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(written.length, right.length) - start;
  while (end < most && written.at(-1 - end) === right.at(-1 - end)) end += 1;
  // An insertion alone would show nothing of what it changes.
  if (start + end === written.length) return { range: [at, at + written.length] as const, replacement: right };
  return {
    range: [at + start, at + written.length - end] as const,
    replacement: right.slice(start, right.length - end),
  };
}
