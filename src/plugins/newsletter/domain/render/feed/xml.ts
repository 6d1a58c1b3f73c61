import { withoutUnwritable } from '../../unwritable';
import { escapeHtml } from '../html/escape-html';

/** The two that Unicode leaves out and XML forbids (XML 1.0, 2.2). */
const NON_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Text made safe for XML, as content and inside a quoted attribute alike; what no XML may hold is left out. */
const escapeXml = (text: string): string => escapeHtml(withoutUnwritable(text).replace(NON_CHARACTERS, ''));

type Attributes = Readonly<Record<string, string | null>>;

const open = (name: string, attributes: Attributes): string =>
  Object.entries(attributes).reduce(
    (tag, [key, value]) => (value === null ? tag : `${tag} ${key}="${escapeXml(value)}"`),
    name,
  );

/** An element with a text, on a line; none where there is no text. */
export const textElement = (name: string, text: string | null, attributes: Attributes = {}): string[] =>
  text === null ? [] : [`<${open(name, attributes)}>${escapeXml(text)}</${name}>`];

/** An element that has attributes alone, on a line. */
export const emptyElement = (name: string, attributes: Attributes): string[] => [`<${open(name, attributes)}/>`];

/** An element around others, as the lines of both. */
export const parentElement = (name: string, children: readonly string[], attributes: Attributes = {}): string[] => [
  `<${open(name, attributes)}>`,
  ...children,
  `</${name}>`,
];

/** An XML document of the lines of its root element. */
export const xmlDocument = (root: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n');
