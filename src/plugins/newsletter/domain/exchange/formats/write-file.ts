import { strToU8 } from 'fflate';
import type { ExchangeContent } from './exchange-content';
import type { ExchangeFormat } from './exchange-formats';
import { writeXliff12 } from './write-xliff12';

const WRITERS: Readonly<Record<ExchangeFormat, (content: ExchangeContent) => Uint8Array>> = {
  'xliff-1.2': (content) => strToU8(writeXliff12(content)),
};

/** Writes segments as a file: the same content gives the same bytes. */
export const writeExchangeFile = (format: ExchangeFormat, content: ExchangeContent): Uint8Array =>
  WRITERS[format](content);
