import type { OutputId, OutputParameters } from '../outputs/addresses';
import { outputAddress } from '../outputs/addresses';
import type { Site } from '../outputs/subjects';
import type { Setting } from '../setting';

/** The address of an output in the page's own language. */
export const addressInLanguage = (
  output: OutputId,
  parameters: Omit<OutputParameters, 'locale'>,
  { locale }: Setting,
): string => outputAddress(output, { ...parameters, locale });

/** An address on the desk, or anywhere else, as readers of another site would have to write it. */
export const absolute = (address: string, { origin }: Site): string =>
  address.startsWith('/') && !address.startsWith('//') ? origin + address : address;
