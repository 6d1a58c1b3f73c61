import { type Result, refuse } from '../../result';
import type { ReadFile } from './exchange-file';
import { type FileFault, fault } from './file-fault';
import { fileText } from './file-text';
import { readXliff12 } from './read-xliff12';
import { readXml, type XmlElement } from './xml-element';

export type { ReadFile, ReadUnit } from './exchange-file';

/** Reads a file of exchange in whatever format it is; the name only tells what an unreadable one was meant to be. */
export function readExchangeFile(bytes: Uint8Array, fileName: string): Result<ReadFile, FileFault> {
  const text = fileText(bytes);
  if (!text.ok) return text;
  if (text.value.trimStart().startsWith('<')) {
    const root = readXml(text.value);
    return root.ok ? readRoot(root.value) : root;
  }
  return refuse(fault(MEANT.find(([ending]) => ending.test(fileName))?.[1] ?? 'wrong-format'));
}

const MEANT = [[/\.(?:xlf|xliff|xml)$/i, 'not-xml']] as const;

function readRoot(root: XmlElement): Result<ReadFile, FileFault> {
  if (root.name === 'xliff' && root.attributes.get('version') === '1.2') return readXliff12(root);
  return refuse(fault('wrong-format', root.place));
}
