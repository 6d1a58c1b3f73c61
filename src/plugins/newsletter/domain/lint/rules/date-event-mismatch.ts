import type { Event } from '../../bulletin/bulletin';
import { civilDay, dayNumber } from '../../dates/civil-day';
import type { DateMention } from '../../dates/date-mention';
import { sentencesOf } from '../../greek/sentences';
import type { Locale } from '../../locale';
import { datesIn } from '../date-readings';
import { defineRule, type Observation } from '../rule';
import type { EventDays, TextRun, Texts } from '../texts';

/**
 * A date that a text plainly gives to its story's event is one of the event's days. Plainly: in a headline, a lead, the
 * first paragraph or the event's own texts, in the first sentence that says of a meeting that it is or was held and
 * names one date. Silent where the sentence speaks of another one (next, previous, another ordinal), and of dates so
 * far from the event that they must be something else's.
 */
export const dateEventMismatch = defineRule({
  id: 'date/event-mismatch',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { 'other-day': { data: ['written', 'start', 'end'] } },
  check: ({ bulletin: { stories, events }, texts }) => {
    const opened = new Set<string>();
    return texts.runs.flatMap((run) => {
      const { event, path, story, locale } = run;
      if (!event || !isOpening(run, opened)) return [];
      const eventId = story === null ? null : stories[story]?.event;
      const own = path[0] === 'events' ? events[Number(path[1])] : events.find((each) => each.documentId === eventId);
      return own ? readRun(run, event, own.ordinal, texts, locale) : [];
    });
  },
});

const OPENING_FIELDS: ReadonlySet<string | null> = new Set(['headline', 'kicker', 'lead', 'title', 'summary']);

/** Headlines and leads, and the first paragraph of a body; `opened` remembers which bodies were begun. */
function isOpening({ part, field, kind, path, locale }: TextRun, opened: Set<string>): boolean {
  if (part !== 'story' && part !== 'event') return false;
  if (field !== 'body') return OPENING_FIELDS.has(field);
  const body = `${path[0]} ${path[1]} ${locale}`;
  if (kind !== 'paragraph' || opened.has(body)) return false;
  opened.add(body);
  return true;
}

/** What it is to hold a meeting, past, present and to come. */
const HELD: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:πραγματοποι(?:ήθηκ|ούντ?αι|είται|ηθεί)|διοργ[αά]ν[ωώ]|διεξ[αάή][γχ]|φιλοξ[εέ]ν|συναντήθηκαν|συνεδρίασ)|(?<!\p{L})(?:έγιν(?:ε|αν)|(?:θα )?γίν(?:ει|ουν)|έλαβ(?:ε|αν) χώρα)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:took|take|takes|taking) place(?!\p{L})|(?<!\p{L})(?:held|hosted|hosts|host|organi[sz]ed|met|meet|convened)(?!\p{L})/iu,
};

const EVERY_HELD: Readonly<Record<Locale, RegExp>> = {
  el: new RegExp(HELD.el, 'giu'),
  en: new RegExp(HELD.en, 'giu'),
};

/** The meeting itself, not what belongs to it («οι σύνεδροι της συνάντησης»). */
const MEETING: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:(?:τηλε)?συνάντηση|(?:δι)?ημερίδα|συνέδριο|εργαστήριο|εκδήλωση|σεμινάριο|συνεδρίαση|φόρουμ|συναντήθηκαν|συνεδρίασ(?:ε|αν))(?!\p{L})/iu,
  en: /(?<!(?:of|for|after|before|during)\s(?:the\s|this\s)?(?:[\p{L}\p{N}]+\s)?)(?<!\p{L})(?:meeting|information day|info day|conference|workshop|event|seminar|session|forum|met)(?!\p{L})/iu,
};

/** Another meeting than the story’s own, or a day on which it is not held. */
const OTHER: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:επόμεν|προηγ|ακόλουθ|εναρκτήρι|προηγήθ|ακολουθ[εήο]|νέα συν|αναβ[λο]|αρχικά|επρόκειτο|προγραμματ|προετοιμ|προθεσμ|δηλώσεις|εγγραφ|πρόσκληση|παραμον|νωρίτερα|αντί|μετά την|πριν)/iu,
  en: /(?<!\p{L})(?:next|previous|following|follow|earlier|later|last|kick-off|preced|another|postpone|originally|scheduled|planned|prepar|deadline|regist|invit|eve of|instead|after|before|ahead)/iu,
};

/** Days from the event within which a date can be a slip for its own. */
const NEAR = 31;

function readRun(
  run: TextRun,
  event: EventDays,
  ordinal: Event['ordinal'],
  texts: Texts,
  locale: Locale,
): Observation<'other-day'>[] {
  const mentions = datesIn(run, texts);
  if (mentions.length === 0) return [];
  for (const { start, end } of sentencesOf(run.text, locale)) {
    const inside = mentions.filter(({ range }) => start <= range[0] && range[1] <= end);
    const [mention] = inside;
    const sentence = run.text.slice(start, end);
    if (!mention || !HELD[locale].test(sentence) || !MEETING[locale].test(sentence)) continue;
    const [from, to] = mention.range;
    const plain =
      inside.length === 1 &&
      !OTHER[locale].test(sentence) &&
      hasOrdinal(sentence, inside, start, ordinal) &&
      isWhenHeld(run.text.slice(start, from), run.text.slice(to, end), locale);
    return plain && isSlip(mention, event) ? [found(run, mention, event)] : [];
  }
  return [];
}

/** Verbs of other things that have a day: an opening, a signature, a term. */
const OTHER_DEED: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:άνοιξ|ανοίγ|εγκαιν|υπογρ|δημοσ|ανακοίν|ξεκίν|άρχισ|αρχίζ|λήγ|έληξ|ολοκλήρ|παρέδ|παραδ|επισκ|ξενάγ|ξεναγ|εξ[εέ]δωσ|γεννήθ)/iu,
  en: /(?<!\p{L})(?:open|inaugur|sign|publish|announc|launch|began|start|end|clos|deliver|visit|tour|issued|born)/iu,
};

/** As far as a date may stand before its verb: «Την Τρίτη 12 Δεκεμβρίου 2018, στα Χανιά, πραγματοποιήθηκε …». */
const BEFORE_VERB = 60;

/** Whether the date between these two parts of a sentence is the day of holding: after the verb, or close before it. */
function isWhenHeld(before: string, after: string, locale: Locale): boolean {
  const verb = [...before.matchAll(EVERY_HELD[locale])].at(-1);
  if (verb) return !OTHER_DEED[locale].test(before.slice(verb.index));
  // «της συνάντησης της 12ης» belongs to a noun.
  const next = HELD[locale].exec(after);
  const ofNoun = /(?<!\p{L})(?:της|of(?: the)?)\s*$/iu.test(before);
  return next !== null && next.index <= BEFORE_VERB && !ofNoun && !OTHER_DEED[locale].test(after.slice(0, next.index));
}

/** Whether the ordinals of a sentence, if it has any, are the event's; those of dates do not count. */
function hasOrdinal(sentence: string, dates: readonly DateMention[], from: number, ordinal: number | null): boolean {
  const named = [...sentence.matchAll(/(?<!\d)(\d{1,2})(?:ος|ου|ον?|ης?|ην|η|st|nd|rd|th)(?!\p{L})/gu)]
    .filter(({ index }) => !dates.some(({ range }) => range[0] - from <= index && index < range[1] - from))
    .map(([, digits]) => Number(digits));
  return named.length === 0 || (ordinal !== null && named.includes(ordinal));
}

function isSlip({ date, fault, yearFrom, commemorative }: DateMention, { start, end }: EventDays): boolean {
  const [day, first, last] = [date === null ? null : civilDay(date), civilDay(start), civilDay(end)];
  if (!date || fault || !day || !first || !last || commemorative || (start <= date && date <= end)) return false;
  const away = Math.min(Math.abs(dayNumber(day) - dayNumber(first)), Math.abs(dayNumber(day) - dayNumber(last)));
  const otherYear = day.month === first.month && day.day === first.day && yearFrom === 'text';
  return away <= NEAR || otherYear || (day.year === first.year && day.day === first.day);
}

const found = (run: TextRun, { range }: DateMention, { start, end }: EventDays): Observation<'other-day'> => ({
  reason: 'other-day',
  path: run.path,
  locale: run.locale,
  range,
  data: {
    written: run.text.slice(...range).replace(/\s+/g, ' '),
    start: shown(start),
    end: end === start ? 'none' : shown(end),
  },
});

/** 14/5/2019: the same in both languages of the screen. */
const shown = (date: string): string => date.split('-').map(Number).reverse().join('/');
