import type { PhotoWords } from '../../../contracts/desk/photo-words';
import { PHOTO_WORDS } from '../../../contracts/desk/photo-words';

/** A file as the media library hands it to a form. */
type File = { readonly id: number; readonly url: string; readonly name?: string };

/** A photo in a form that has a file: where it stands (`photos.0`), which one it is, its file and its words. */
export type FormPhoto = {
  readonly path: string;
  readonly key: string;
  readonly file: File;
  readonly words: PhotoWords;
};

/** Which file each photo had, by its key. */
export type KnownFiles = ReadonlyMap<string, number>;

type Entry = Readonly<Record<string, unknown>> & { readonly image?: File | null };

/** The photos with a file in some fields of a form; a field holds one photo, or many in order. */
export function photosIn(values: Readonly<Record<string, unknown>>, fields: readonly string[]): FormPhoto[] {
  return fields.flatMap((field) => {
    const value = values[field] as Entry | readonly Entry[] | null | undefined;
    const isMany = Array.isArray(value);
    return [value ?? []].flat().flatMap((entry: Entry, at) => {
      if (!entry.image?.id) return [];
      const key = `${field} ${entry.__temp_key__ ?? entry.id ?? ''}`;
      return { path: isMany ? `${field}.${at}` : field, key, file: entry.image, words: wordsOf(entry) };
    });
  });
}

const wordsOf = (entry: Entry): PhotoWords =>
  Object.fromEntries(PHOTO_WORDS.map((word) => [word, entry[word] || null])) as PhotoWords;

/** The files of photos, with those that were known before. */
export const filesOf = (photos: readonly FormPhoto[], before: KnownFiles = new Map()): KnownFiles =>
  new Map([...before, ...photos.map(({ key, file }) => [key, file.id] as const)]);

/** The photo whose file was just chosen and that has words missing, or words of another file; `undefined` for none. */
export const photoToAskFor = (photos: readonly FormPhoto[], known: KnownFiles): FormPhoto | undefined =>
  photos.find(({ key, file, words }) => known.get(key) !== file.id && (known.has(key) || isWanting(words)));

const isWanting = ({ altEl, altEn, credit, people, consentBasis }: PhotoWords): boolean =>
  !altEl || !altEn || !credit || !people || (showsPeople(people) && !consentBasis);

/** Whether a photo shows people who can be recognised, for whom a basis is due. */
export const showsPeople = (people: string | null): boolean => people === 'adults' || people === 'minors';

/** What to propose for a photo: its own words, and where it has none those of the file; the file's first, where it is new. */
export function proposedWords({ words }: FormPhoto, ofFile: PhotoWords | null, isReplaced: boolean): PhotoWords {
  const [first, second] = isReplaced ? [ofFile, words] : [words, ofFile];
  return Object.fromEntries(PHOTO_WORDS.map((word) => [word, first?.[word] || second?.[word] || null])) as PhotoWords;
}
