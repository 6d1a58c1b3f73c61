import type { DateMention } from '../../dates/date-mention';
import type { Locale } from '../../locale';
import { datesIn } from '../date-readings';
import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';

/**
 * What happened did not happen after the issue date: a verb in the past that leads straight to a later date, with
 * nothing between them that could make the date another thing's («ορίστηκε για τις …», "until", a second clause).
 */
export const dateAfterIssue = defineTextRule({
  id: 'date/after-issue',
  severity: 'warning',
  gates: [],
  reasons: { 'not-yet': { data: ['written', 'verb'] } },
  read: (texts) => {
    const { issueDate } = texts;
    if (issueDate === null) return [];
    return texts.runs.flatMap((run) => {
      const mentions = datesIn(run, texts);
      return mentions.flatMap((mention, index) => {
        const known = mention.yearFrom === 'text' || mention.yearFrom === 'event';
        if (mention.date === null || mention.date <= issueDate || !known) return [];
        return readMention(run, mention, mentions[index - 1]?.range[1] ?? 0);
      });
    });
  },
});

const LONGEST_LEAD = 120;

/** Verbs of what took place, in the past; in Greek without marks of stress being looked at. */
const VERBS: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:πραγματοποιήθηκ(?:ε|αν)|έγιν(?:ε|αν)|διεξήχθη(?:σαν)?|διεξάχθηκ(?:ε|αν)|διοργανώθηκ(?:ε|αν)|έλαβ(?:ε|αν) χώρα|φιλοξενήθηκ(?:ε|αν)|ολοκληρώθηκ(?:ε|αν)|εγκαινιάστηκ(?:ε|αν)|υπογράφ(?:ηκε|τηκε)|ξεκίνησ(?:ε|αν)|άρχισ(?:ε|αν)|έληξ(?:ε|αν)|συνεδρίασ(?:ε|αν)|συναντήθηκαν)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:took place|(?:was|were) (?:held|hosted|signed|completed|inaugurated|organi[sz]ed|presented)|began|(?<!(?<!\p{L})(?:be|been|being|is|are|gets?)\s+)(?:started|ended|closed|opened|met))(?!\p{L})/giu,
};

/** What ends the sway of the verb: another clause, another verb, a term or a plan. */
const BLOCKS: Readonly<Record<Locale, RegExp>> = {
  el: /[.;!·:,()«»]|(?<!\p{L})(?:θα|να|για|έως|ως|μέχρι|πριν|που|ότι|και|αν|από|γνωστ\p{L}+|δεκτ\p{L}+)(?!\p{L})/iu,
  en: /[.;!?:,()“”]|(?<!\p{L})(?:will|would|to|for|until|till|by|before|that|which|and|if|from|ahead|since)(?!\p{L})/iu,
};

/** What leads to the day of an action; «η συνάντηση της 20ής» belongs to the noun. */
const LEADS: Readonly<Record<Locale, RegExp>> = {
  el: /(?<!\p{L})(?:στις|την?|το)\s*$/iu,
  en: /(?<!\p{L})on(?:\s+the)?\s*$/iu,
};

function readMention(run: TextRun, mention: DateMention, after: number): Observation<'not-yet'>[] {
  const from = Math.max(after, mention.range[0] - LONGEST_LEAD);
  const before = run.text.slice(from, mention.range[0]);
  const lead = LEADS[run.locale].exec(before);
  const verb = [...before.matchAll(VERBS[run.locale])].at(-1);
  if (!lead || !verb) return [];
  const between = before.slice(verb.index + verb[0].length, lead.index);
  if (BLOCKS[run.locale].test(between)) return [];
  return [
    {
      reason: 'not-yet',
      path: run.path,
      locale: run.locale,
      range: [from + verb.index, mention.range[1]],
      data: { written: run.text.slice(...mention.range).replace(/\s+/g, ' '), verb: verb[0].replace(/\s+/g, ' ') },
    },
  ];
}
