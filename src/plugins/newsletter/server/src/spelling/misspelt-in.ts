import type { Misspelt } from '../../../domain/lint/misspelt';
import { wordsToLookUp } from '../../../domain/lint/spelling/spelt-words';
import type { Texts } from '../../../domain/lint/texts';
import { ok, type Result } from '../../../domain/result';
import type { Speller } from './speller';

/** Asks a speller about all words of texts, as the fact `misspelt` that the checks take. */
export async function misspeltIn(
  texts: Pick<Texts, 'runs' | 'glossary'>,
  speller: Speller,
): Promise<Result<Misspelt, 'spelling-unavailable'>> {
  const words = wordsToLookUp(texts);
  const [el, en] = await Promise.all([speller.misspelt('el', words.el), speller.misspelt('en', words.en)]);
  if (!el.ok) return el;
  if (!en.ok) return en;
  return ok({ el: el.value, en: en.value });
}
