import { withoutUnwritable } from '../../unwritable';

type Attributes = Readonly<Record<string, string | number | null>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a reader or a tool would take for the end of a line, and what XML must not have bare. */
const DELICATE = /[&<>"\r\u0085\u2028\u2029]/g;

/** What XML 1.0 cannot hold in any form (2.2): controls, lone surrogates and the two that are no characters. */
export const UNHOLDABLE = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as content of an element, which a strict reader gives back exactly; it must be holdable. */
export const xmlText = (text: string): string =>
  text.replace(DELICATE, (sign) => SIGNS[sign] ?? `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);

/** A text of ours between quotation marks. */
const xmlAttribute = (text: string): string =>
  xmlText(withoutUnwritable(text).replace(UNHOLDABLE, '')).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element around what is XML already; attributes that are `null` are left out. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  );
  return inner === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inner}</${name}>`;
}

/** An element with a text of ours. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, xmlText(withoutUnwritable(text).replace(UNHOLDABLE, '')));

/** Elements one a line, with a line end before and after. */
export const lines = (elements: readonly string[]): string => `\n${elements.map((each) => `${each}\n`).join('')}`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
