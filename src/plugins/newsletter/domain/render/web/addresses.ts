import type { OutputId, OutputParameters } from '../outputs/addresses';
import { outputAddress } from '../outputs/addresses';
import type { Site } from '../outputs/subjects';
import type { Setting } from '../setting';

/** The address of an output in the page's own language; `null` where the desk does not make it. */
export const addressOfMade = (
  output: OutputId,
  parameters: Omit<OutputParameters, 'locale'>,
  { locale, isMade }: Setting,
): string | null => (isMade(output) ? outputAddress(output, { ...parameters, locale }) : null);

/** An address on the desk, or anywhere else, as readers of another site would have to write it. */
export const absolute = (address: string, { origin }: Site): string =>
  address.startsWith('/') && !address.startsWith('//') ? origin + address : address;
