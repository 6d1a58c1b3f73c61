import { isAllCapitals } from '../../greek/casing';
import { entriesOf } from '../../greek/lexicon';
import type { Word } from '../../greek/words';
import { between, type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** The masculine accusative keeps the ν of its article whatever follows: τον σκοπό, στον χώρο. */
export const elMascNu = defineTextRule({
  id: 'el/masc-nu',
  severity: 'warning',
  gates: [],
  reasons: { missing: { data: ['written', 'mended', 'next'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkArticle(prose, at))),
});

const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'κύριο νέο ετήσιο συγκεκριμένο δημόσιο πρώτο δεύτερο τρίτο μεγάλο κρίσιμο ενιαίο πλήρη διεθνή σύνθετο μέσο ' +
    'σχετικό ίδιο τεράστιο σημερινό'
  ).split(' '),
);

// Neuter nouns for all their ending: «το προσωπικό στόχο έχει».
const NOUNS_IN_IKO: ReadonlySet<string> = new Set(
  'προσωπικό λογισμικό υλικό τεχνικό γραφικό ιστορικό ποτιστικό πρακτικό περιοδικό αστικό'.split(' '),
);

/** Whether a word is an adjective that can stand before a masculine noun, and no neuter noun. */
const isAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) || (/(?:ικό|ϊκό|ιακό|τερο)$/u.test(word) && !NOUNS_IN_IKO.has(word));

function checkArticle(prose: GreekProse, at: number): Observation<'missing'>[] {
  const [article, next, afterNext] = [prose.words[at], prose.words[at + 1], prose.words[at + 2]];
  if (article === undefined || next === undefined || !/^σ?το$/i.test(article.text)) return [];
  if (isAllCapitals(article.text) || !sideBySide(prose, article, next)) return [];
  if (isMasculine(next.text)) return [observe(prose, article, next)];
  // «στον κ. Βάμβουκα»; of a woman it is «στην κ.».
  if (next.text === 'κ' && /^\.\s+$/.test(between(prose, next, afterNext)) && /^\p{Lu}/u.test(afterNext?.text ?? '')) {
    return [observe(prose, article, next)];
  }
  const describes = isAdjective(next.text) && sideBySide(prose, next, afterNext);
  return describes && afterNext !== undefined && isMasculine(afterNext.text)
    ? [observe(prose, article, afterNext)]
    : [];
}

const observe = (prose: GreekProse, article: Word, noun: Word): Observation<'missing'> => {
  const mended = `${article.text}ν`;
  return {
    reason: 'missing',
    path: prose.run.path,
    locale: prose.run.locale,
    range: [article.start, noun.end],
    data: { written: article.text, mended, next: prose.run.text.slice(article.end, noun.end).trim() },
    mends: [{ range: [article.start, article.end], replacement: mended }],
  };
};

// Agents (διαχειριστή) and -σμός nouns; nothing neuter ends so.
const MASCULINE_ENDING = /(?:\p{L}{2}σμό|\p{L}(?:ιστή|ητή|ευτή|αστή|ωτή|ντή))$/u;

// Also adjectives, which may stand before a neuter: «το δικαιούχο μέλος».
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(['δικαιούχο', 'αδελφό', 'οδηγό', 'λειτουργό']);

/** Whether a word can be nothing but a masculine noun in the accusative singular. */
function isMasculine(word: string): boolean {
  const lower = word.toLowerCase();
  if (ALSO_ADJECTIVES.has(lower)) return false;
  const entries = entriesOf(word);
  if (entries.length === 0) return MASCULINE_ENDING.test(lower);
  return entries.every(({ readings }) =>
    readings.some(({ gender, case: grammaticalCase }) => gender === 'masculine' && grammaticalCase === 'accusative'),
  );
}
