import type { DocumentLanguages } from '../../../../contracts/languages';
import { LOCALES } from '../../../../domain/locale';

/** Whether nothing is left to do for a document, in either language. */
export const isLevel = ({ standing }: Pick<DocumentLanguages, 'standing'>): boolean =>
  LOCALES.every((locale) => standing[locale] === 'level');
