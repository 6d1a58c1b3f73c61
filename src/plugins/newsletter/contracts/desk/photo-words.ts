/** The fields of a photo that are asked for where it is chosen. */
export const PHOTO_WORDS = [
  'altEl',
  'altEn',
  'captionEl',
  'captionEn',
  'credit',
  'people',
  'consentBasis',
  'consentReference',
] as const;

type PhotoWord = (typeof PHOTO_WORDS)[number];

/** What a photo says of its file, field by field; `null` where it says nothing. */
export type PhotoWords = Readonly<Record<PhotoWord, string | null>>;

/** Answer of `GET /newsletter/desk/photo-words/:fileId`: what was written last of a file; `null` where nothing was. */
export type PhotoWordsView = PhotoWords | null;
