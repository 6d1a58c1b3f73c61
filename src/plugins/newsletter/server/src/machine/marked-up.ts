import { readXml, type XmlElement } from '../../../domain/exchange/formats/xml-element';
import type { InlineText } from '../../../domain/exchange/inline';

/** A text with codes as XML without a root. */
export const markUp = (text: InlineText): string =>
  text
    .map((part) => (typeof part === 'string' ? escaped(part) : `<g id="${part.id}">${markUp(part.parts)}</g>`))
    .join('');

/** Reads what a machine made of it; `null` where it is no XML any more. */
export function readMarkedUp(answer: string): InlineText | null {
  const root = readXml(`<t>${answer.replaceAll('&nbsp;', '\u00a0')}</t>`);
  return root.ok ? inlineOf(root.value) : null;
}

const inlineOf = ({ children }: XmlElement): InlineText =>
  children.map((child) =>
    typeof child === 'string' ? child : { id: Number(child.attributes.get('id') ?? 0), parts: inlineOf(child) },
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
