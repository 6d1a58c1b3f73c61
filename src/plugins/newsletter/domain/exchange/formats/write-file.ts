import { strToU8 } from 'fflate';
import type { ExchangeContent } from './exchange-content';
import type { ExchangeFormat } from './exchange-formats';
import { writeDocx } from './write-docx';
import { writePo } from './write-po';
import { writeXliff12 } from './write-xliff12';
import { writeXliff21 } from './write-xliff21';

const WRITERS: Readonly<Record<ExchangeFormat, (content: ExchangeContent) => Uint8Array>> = {
  'xliff-1.2': (content) => strToU8(writeXliff12(content)),
  'xliff-2.1': (content) => strToU8(writeXliff21(content)),
  po: (content) => strToU8(writePo(content)),
  docx: writeDocx,
};

/** Writes segments as a file: the same content gives the same bytes. */
export const writeExchangeFile = (format: ExchangeFormat, content: ExchangeContent): Uint8Array =>
  WRITERS[format](content);
