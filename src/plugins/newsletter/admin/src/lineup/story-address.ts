import { addressOf } from '../places/place';

/** Where the form of a story is, in Greek. */
export const storyAddress = (documentId: string): string =>
  addressOf({ target: { type: 'story', documentId, locale: null, field: null }, path: [], range: null }, 'el');
