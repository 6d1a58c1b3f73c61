import { LOCALES } from '../../../locale';
import { type OutputId, type OutputParameters, outputAddress } from '../../outputs/addresses';
import type { Page } from '../page';

/** The addresses of a page that is there in every language under the same name. */
export const inBothLanguages = (output: OutputId, parameters: OutputParameters = {}): Page['addresses'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, outputAddress(output, { ...parameters, locale })]));
