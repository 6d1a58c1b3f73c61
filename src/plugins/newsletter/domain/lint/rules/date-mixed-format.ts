import { type DateForm, type DateMention, dateRange } from '../../dates/date-mention';
import { writeDate } from '../../dates/write-date';
import type { Mend } from '../../finding';
import { LOCALES, type Locale } from '../../locale';
import { datesIn } from '../date-readings';
import { dateScopesOf } from '../date-scopes';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun, Texts } from '../texts';

/**
 * All dates of one language are written in one manner: in words, in words cut short, American, or in digits with one
 * kind of separator. The manner of most dates is the measure, and words where two are as many. «11 Δεκεμβρίου» and «της
 * 11ης Δεκεμβρίου» are one manner.
 */
export const dateMixedFormat = defineTextRule({
  id: 'date/mixed-format',
  severity: 'warning',
  gates: [],
  reasons: { mixed: { data: ['written', 'manner'] } },
  read: (texts) => {
    const scopes = dateScopesOf(texts.runs);
    return LOCALES.flatMap((locale) =>
      readLocale(
        scopes.flatMap(({ runs }) => runs.filter((run) => run.locale === locale)),
        texts,
      ),
    );
  },
});

type Manner = 'words' | 'short' | 'american' | 'slash' | 'dot' | 'hyphen' | 'iso';

const MANNERS: Readonly<Record<DateForm, Manner>> = {
  long: 'words',
  ordinal: 'words',
  'ordinal-genitive': 'words',
  'ordinal-of': 'words',
  popular: 'words',
  capitals: 'words',
  short: 'short',
  american: 'american',
  'american-short': 'american',
  'american-slash': 'slash',
  slash: 'slash',
  'slash-short': 'slash',
  dot: 'dot',
  'dot-short': 'dot',
  hyphen: 'hyphen',
  'hyphen-short': 'hyphen',
  iso: 'iso',
};

type Placed = { readonly run: TextRun; readonly mention: DateMention; readonly shared: boolean };

function readLocale(runs: readonly TextRun[], texts: Texts): Observation<'mixed'>[] {
  const placed = runs.flatMap((run) => {
    const mentions = datesIn(run, texts).filter(
      ({ commemorative, fault }) => !commemorative && fault !== 'no-such-day',
    );
    return mentions.map((mention, index): Placed => {
      const shared = [mentions[index - 1], mentions[index + 1]].some((other) => other && sharesMonth(mention, other));
      return { run, mention, shared };
    });
  });
  const usual = usualManner(placed);
  return placed
    .filter(({ mention }) => MANNERS[mention.form] !== usual)
    .map(({ run, mention, shared }) => {
      const range = dateRange(mention);
      return {
        reason: 'mixed',
        path: run.path,
        locale: run.locale,
        range,
        data: { written: run.text.slice(...range).replace(/\s+/g, ' '), manner: usual },
        mends: shared ? [] : mendsOf(run, mention, usual),
      };
    });
}

/** Whether two dates share the word for their month, so that neither can be written anew alone. */
const sharesMonth = (one: DateMention, other: DateMention): boolean => one.month.range[0] === other.month.range[0];

function usualManner(placed: readonly Placed[]): Manner {
  const counts = new Map<Manner, number>();
  for (const { mention } of placed) {
    const manner = MANNERS[mention.form];
    counts.set(manner, (counts.get(manner) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return (['words', ...counts.keys()] as const).find((manner) => counts.get(manner) === most) ?? 'words';
}

/** How each manner is written; in Greek words, «στις 11 Δεκεμβρίου» and «της 11ης Δεκεμβρίου» are to choose from. */
const FORMS: Readonly<Record<Locale, Readonly<Record<Manner, readonly DateForm[]>>>> = {
  el: {
    words: ['long', 'ordinal-genitive'],
    short: ['short'],
    american: [],
    slash: ['slash'],
    dot: ['dot'],
    hyphen: ['hyphen'],
    iso: ['iso'],
  },
  // 11/12/2018 is no way to write a date in English.
  en: {
    words: ['long'],
    short: ['short'],
    american: ['american'],
    slash: [],
    dot: ['dot'],
    hyphen: ['hyphen'],
    iso: ['iso'],
  },
};

function mendsOf({ locale }: TextRun, mention: DateMention, manner: Manner): Mend[] {
  const { date, year, form } = mention;
  const ambiguous =
    locale === 'en' && MANNERS[form] === 'slash' && mention.day.value <= 12 && mention.month.value <= 12;
  if (date === null || !year || ambiguous) return [];
  return FORMS[locale][manner].flatMap((target): Mend[] => {
    const replacement = writeDate(date, locale, target);
    return replacement === null ? [] : [{ range: dateRange(mention), replacement }];
  });
}
