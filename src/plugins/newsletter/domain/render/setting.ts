import type { Locale } from '../locale';
import type { OutputId, OutputParameters } from './outputs/addresses';
import { outputAddress } from './outputs/addresses';
import type { Site } from './outputs/subjects';
import type { Words } from './words';

/** What an output in one language is set in. */
export type Setting = {
  readonly locale: Locale;
  readonly site: Site;
  /** The words of the outputs by their key beneath `newsletter.output`, in the reader's language. */
  readonly say: Words;
};

/** The whole address of an output in the reader's language. */
export const wayTo = (
  output: OutputId,
  parameters: Omit<OutputParameters, 'locale'>,
  { locale, site }: Setting,
): string => site.origin + outputAddress(output, { ...parameters, locale });
