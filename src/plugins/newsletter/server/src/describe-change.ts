import type { PlacedChange } from '../../contracts/desk/changes';
import type { Bulletin } from '../../domain/bulletin/bulletin';
import { type Change, changesBetween } from '../../domain/bulletin/diff';
import type { Locale } from '../../domain/locale';
import { placeInWords } from './describe-finding';

/** Field by field, what differs between two contents, each with its place in words. */
export const changesInPlace = (locale: Locale, before: Bulletin, after: Bulletin): PlacedChange[] =>
  changesBetween(before, after).map((change) => ({
    ...change,
    // What left a list is found at its old place only.
    place: placeInWords(locale, isGone(change) ? before : after, change.path),
  }));

const isGone = ({ path, after }: Change): boolean => after === null && typeof path.at(-1) === 'number';
