import type { Stage } from '../../domain/workflow/stages';
import type { LanguagesView } from '../languages';
import type { BulletinHead } from './bulletin-head';

/** A bulletin with how each document that it shows stands in each language. */
export type BulletinLanguages = BulletinHead & LanguagesView & { readonly stage: Stage };

/** Answer of `GET /newsletter/desk/languages?page=1`: a page of the bulletins in work, the highest number first. */
export type LanguageMatrix = {
  readonly bulletins: readonly BulletinLanguages[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};
