import { SaxesParser } from 'saxes';
import { ok, type Result, refuse } from '../../result';
import { type FileFault, fault, type Place } from './file-fault';

/** An element of an XML file. Attributes without a namespace stand under their name, others under `uri name`. */
export type XmlElement = {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (string | XmlElement)[];
  readonly place: Place;
};

/** The namespace of `xml:lang` and `xml:space`. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 200_000;
const CHUNK = 65_536;
const READABLE = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;

/**
 * Reads XML 1.0 strictly and without declarations of documents: no entity is ever defined, and nothing is fetched.
 * `hasDoctype` lets one through that only names a document type, as TMX files do.
 */
export function readXml(text: string, { hasDoctype = false } = {}): Result<XmlElement, FileFault> {
  type Open = XmlElement & { readonly children: (string | XmlElement)[] };
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let found: FileFault | null = null;
  let started: Place = { line: 1, column: 1 };
  let elements = 0;
  let isAtEnd = false;
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  const stop = (reason: FileFault['reason'], place: Place = here()): void => {
    found ??= fault(reason, place);
  };

  parser.on('error', () =>
    stop(isAtEnd && root === null && text.trim() !== '' && elements > 0 ? 'truncated' : 'not-xml'),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !READABLE.test(encoding)) stop('not-text');
  });
  parser.on('doctype', (doctype) => {
    if (!hasDoctype || doctype.includes('[')) stop('doctype');
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and one character more.
    const column = parser.column - name.length - 1;
    started = column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: 1 };
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements += 1;
    if (open.length >= MAX_DEPTH) stop('too-deep', started);
    if (elements > MAX_ELEMENTS) stop('too-large', started);
    const named = Object.values(attributes).map(
      (each) => [each.uri === '' ? each.local : `${each.uri} ${each.local}`, each.value] as const,
    );
    const element: Open = { name: local, uri, attributes: new Map(named), children: [], place: started };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (words: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (!children) return;
    if (typeof last === 'string') children[children.length - 1] = last + words;
    else children.push(words);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (open.length === 0) root ??= closed ?? null;
  });

  for (let from = 0; from < text.length && found === null; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  isAtEnd = true;
  if (found === null) parser.close();
  if (found !== null) return refuse(found);
  return root === null ? refuse(fault('not-xml', here())) : ok(root);
}

/** The elements inside another, by name where it is given, whatever their namespace. */
export const childrenOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as XmlElement[];
