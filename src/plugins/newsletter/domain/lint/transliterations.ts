import { latinOf } from '../greek/elot743';
import { foldKey } from '../greek/fold';
import { latinSoundKey } from '../greek/latin-sound';
import { ENGLISH_EXONYMS } from './default-terms';
import { editDistance } from './edit-distance';
import type { Term } from './glossary';

/** How much of a name may be heard otherwise: one letter in so many. */
const LETTERS_A_SLIP = 4;

/**
 * Whether a rendering is an attempt at writing a Greek name in Latin letters, neither by ELOT 743 nor as English atlases
 * have it: a mistake of letters. Others are names that the desk does not use, or no names at all.
 */
export function isMistransliterated({ kind, el }: Term, rendering: string): boolean {
  if (kind === 'notion' || el === null || ENGLISH_EXONYMS.has(rendering)) return false;
  const latin = latinOf(el);
  if (foldKey(latin) === foldKey(rendering)) return false;
  const [one, other] = [latinSoundKey(latin), latinSoundKey(rendering)];
  return editDistance(one, other, LIMIT) <= Math.min(LIMIT, Math.floor(one.length / LETTERS_A_SLIP));
}

const LIMIT = 3;
