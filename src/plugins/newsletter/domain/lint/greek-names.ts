import { latinOf } from '../greek/elot743';
import { foldKey } from '../greek/fold';
import { latinSoundKey } from '../greek/latin-sound';
import { editDistance } from './edit-distance';

/** Greek names end in a vowel of these or in -ς after one; transcriptions of foreign names mostly end otherwise. */
const GREEK_END = /(?:[αηου]|[αεηιοω]σ|ου|ουσ)$/;
/** Endings that no foreign family name has. */
const PATRONYMIC = /(?:ακησ?|οπουλοσ|οπουλου|ιδησ|ιδου|αδησ|αδου|ουδησ|ουδη|ογλου|ατοσ)$/;

/** A long name may be heard with one letter otherwise; a short one would be another name. */
const LONG = 8;

/** Whether a name looks Greek and not like a transcription of a foreign one («Χολτ», «Μαντσίνι»). */
export const isGreekShaped = (name: string): boolean => /\p{Script=Greek}/u.test(name) && GREEK_END.test(foldKey(name));

/** Whether a family name can only be Greek («Παπαδάκης», «Παπαδοπούλου»). */
export const isPatronymic = (name: string): boolean => PATRONYMIC.test(foldKey(name));

/** Whether a Latin spelling is that of ELOT 743, whatever its capitals, marks and hyphens. */
export const isElot = (greek: string, latin: string): boolean => looseKey(latinOf(greek)) === looseKey(latin);

/** Whether a Latin spelling is an attempt at writing that Greek name, right or wrong. */
export function soundsLike(greek: string, latin: string): boolean {
  const [one, other] = [latinSoundKey(latinOf(greek)), latinSoundKey(latin)];
  return editDistance(one, other, 1) <= (one.length >= LONG ? 1 : 0);
}

const looseKey = (name: string): string =>
  foldKey(name)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
