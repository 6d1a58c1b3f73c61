import type { TextRange } from '../finding';
import { latinOf } from '../greek/elot743';
import { foldKey } from '../greek/fold';
import { latinSoundKey } from '../greek/latin-sound';
import { ENGLISH_EXONYMS } from './default-terms';
import type { Term } from './glossary';
import type { TextRun } from './texts';

/** A word of an English text that stands for a known name in another spelling, with the approved one. */
export type OtherSpelling = { readonly run: TextRun; readonly range: TextRange; readonly approved: string };

/** From so many letters on a sound is a name’s alone; a shorter one needs an honorific or a given name before it. */
const TELLING = 7;
const SHORTEST = 5;

type Known = { readonly approved: ReadonlySet<string>; readonly spellings: ReadonlySet<string> };

const index = new WeakMap<readonly Term[], ReadonlyMap<string, Known>>();

/**
 * The words of English texts that sound like the family name of a person of the glossary, or like the name of a place
 * of one word, and are spelt neither as approved nor by ELOT 743. What the glossary forbids is told there.
 */
export function otherSpellingsIn(runs: readonly TextRun[], glossary: readonly Term[]): OtherSpelling[] {
  const names = knownNames(glossary);
  if (names.size === 0) return [];
  const told = new Set(glossary.flatMap(({ forbidden }) => forbidden.en.map(foldKey)));
  return runs
    .filter(({ locale, kind }) => locale === 'en' && kind !== 'code')
    .flatMap((run) =>
      [...run.text.matchAll(NAME)].flatMap(({ index: start, 0: word }): OtherSpelling[] => {
        const sound = latinSoundKey(word);
        const known = sound.length >= SHORTEST ? names.get(sound) : undefined;
        const [approved, ...others] = known?.approved ?? [];
        if (known === undefined || approved === undefined || others.length > 0) return [];
        const spelling = foldKey(word);
        if (known.spellings.has(spelling) || told.has(spelling) || ENGLISH_EXONYMS.has(word)) return [];
        if (sound.length < TELLING && !CALLED.test(run.text.slice(Math.max(0, start - 30), start))) return [];
        return [{ run, range: [start, start + word.length], approved }];
      }),
    );
}

const NAME = /(?<![\p{L}\p{N}\p{M}@./_-])\p{Lu}[\p{L}\p{M}]{3,}(?![\p{L}\p{N}\p{M}@_]|\.\p{L}|-\p{L})/gu;
const CALLED = /(?:(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Mayor|Professor|of|in)\.?|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?)\s+$/u;

function knownNames(glossary: readonly Term[]): ReadonlyMap<string, Known> {
  const before = index.get(glossary);
  if (before) return before;
  const names = new Map<string, { approved: Set<string>; spellings: Set<string> }>();
  for (const { el, en } of glossary.flatMap(namePairs)) {
    const latin = latinOf(el);
    const sound = latinSoundKey(en);
    // An exonym (Crete, Nicosia) is no spelling of the Greek name.
    if (sound !== latinSoundKey(latin)) continue;
    const known = names.get(sound) ?? { approved: new Set(), spellings: new Set() };
    known.approved.add(en);
    for (const spelling of [en, latin]) known.spellings.add(foldKey(spelling));
    names.set(sound, known);
  }
  index.set(glossary, names);
  return names;
}

/** The family name of a person, or the name of a place where it is one word. */
const namePairs = ({ kind, el, en }: Term): { el: string; en: string }[] => {
  if (el === null || en === null) return [];
  const [elWords, enWords] = [el.split(/\s+/), en.split(/\s+/)];
  const isOne = elWords.length === 1 && enWords.length === 1;
  if (kind !== 'person' && !(kind === 'place' && isOne)) return [];
  return [{ el: elWords.at(-1) ?? '', en: enWords.at(-1) ?? '' }];
};
