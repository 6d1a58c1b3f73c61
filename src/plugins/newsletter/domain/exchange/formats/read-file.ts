import { type Result, refuse } from '../../result';
import type { ReadFile } from './exchange-file';
import { type FileFault, fault } from './file-fault';
import { fileText } from './file-text';
import { readDocx } from './read-docx';
import { readPo } from './read-po';
import { readXliff12 } from './read-xliff12';
import { readXliff21 } from './read-xliff21';
import { readXml, type XmlElement } from './xml-element';
import { looksZipped } from './zip-parts';

export type { ReadFile, ReadUnit } from './exchange-file';

/** Reads a file of exchange in whatever format it is; the name only tells what an unreadable one was meant to be. */
export function readExchangeFile(bytes: Uint8Array, fileName: string): Result<ReadFile, FileFault> {
  if (looksZipped(bytes)) return readDocx(bytes);
  const text = fileText(bytes);
  if (!text.ok) return text;
  if (text.value.trimStart().startsWith('<')) {
    const root = readXml(text.value);
    return root.ok ? readRoot(root.value) : root;
  }
  if (/^msgid/m.test(text.value)) return readPo(text.value);
  return refuse(fault(MEANT.find(([ending]) => ending.test(fileName))?.[1] ?? 'wrong-format'));
}

const MEANT = [
  [/\.(?:xlf|xliff|xml)$/i, 'not-xml'],
  [/\.po$/i, 'not-po'],
  [/\.(?:docx|zip)$/i, 'not-zip'],
] as const;

const XLIFF2 = 'urn:oasis:names:tc:xliff:document:2.';

function readRoot(root: XmlElement): Result<ReadFile, FileFault> {
  const version = root.name === 'xliff' ? root.attributes.get('version') : undefined;
  if (version === '1.2') return readXliff12(root);
  if (version?.startsWith('2.') && root.uri.startsWith(XLIFF2)) return readXliff21(root);
  return refuse(fault('wrong-format', root.place));
}
