import type { Locale } from '../../locale';
import { isAcceptedForm, isMadeOfOthers, type Knows } from './accepted-forms';
import { accentedOtherwise, oneLetterAway, oneSlipAway, otherwiseEnded } from './near-words';

/** More would not be read. */
const MOST = 3;
/** With fewer letters a word, a part of a compound or what may be a name at the beginning of a sentence is left alone. */
const SHORTEST = { word: 3, part: 6, name: 7 } as const;

/** No word of prose has more letters. */
export const LONGEST_WORD = 40;

/**
 * What a word was meant to be, best first and at most three, in its own case; none where it is right, and none where it
 * may be: a word that no dictionary lists is a mistake only if a listed one is a slip away from it. One alone means that
 * no other word is so near.
 */
export function correctionsOf(word: string, locale: Locale, knows: Knows): string[] {
  const lower = word.toLowerCase();
  if (word.length > LONGEST_WORD || isAcceptedForm(lower, locale, knows)) return [];
  const parts = lower.split('-');
  const shortest = lower === word ? SHORTEST[parts.length > 1 ? 'part' : 'word'] : SHORTEST.name;
  const wrong = parts.flatMap((part, index) => {
    const meant = part.length < shortest ? [] : meantBy(part, locale, knows);
    return meant.map((correction) => ({ index, whole: parts.with(index, correction).join('-') }));
  });
  // A compound with two parts to mend is rather a name or another language.
  if (new Set(wrong.map(({ index }) => index)).size > 1) return [];
  return wrong.map(({ whole }) => inCaseOf(word, whole));
}

function meantBy(part: string, locale: Locale, knows: Knows): string[] {
  if (isAcceptedForm(part, locale, knows)) return [];
  const accented = accentedOtherwise(part, locale).filter(knows);
  if (accented.length === 0 && isMadeOfOthers(part, locale, knows)) return [];
  const slips = [...accented, ...oneSlipAway(part, locale).filter(knows)];
  const near = slips.length > 0 ? slips : cutShort(part, locale, knows);
  if (near.length === 0 || near.length >= MOST) return near.slice(0, MOST);
  return [...new Set([...near, ...oneLetterAway(part, locale).filter(knows)])].slice(0, MOST);
}

/** «καλύπτετα»: the last letter is missing. */
function cutShort(part: string, locale: Locale, knows: Knows): string[] {
  const { longer, alike } = otherwiseEnded(part, locale);
  return alike.some(knows) ? [] : longer.filter(knows);
}

const inCaseOf = (word: string, correction: string): string =>
  /^\p{Lu}/u.test(word) ? correction.charAt(0).toUpperCase() + correction.slice(1) : correction;
