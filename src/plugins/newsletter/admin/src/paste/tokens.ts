import { isFollowable } from '../../../domain/render/link-url';
import { type Element, hasClass, type Markup, styleOf } from './markup';
import { isWordsOwn, wordRowOf } from './word-markup';

/** What a piece of text is. A row stands in a list, on a level from 1. */
export type Kind =
  | { readonly is: 'paragraph' | 'quote' }
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly is: 'row'; readonly isOrdered: boolean; readonly level: number };

/** Characters with the marks and the link that they bear. */
export type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly url: string | null;
};

/** In reading order: where a piece begins, where a line in it ends, and what is written. */
export type Token = { readonly begins: Kind } | { readonly ends: 'line' } | Run;

type Around = Omit<Run, 'text'> & { readonly kind: Kind };

const PARAGRAPH: Kind = { is: 'paragraph' };

/** What was copied, as pieces one after the other: lists and tables come apart, and what is no text falls away. */
export const tokensOf = (markup: Markup): Token[] =>
  read(markup, { kind: PARAGRAPH, bold: false, italic: false, url: null });

function read(markup: Markup, around: Around): Token[] {
  if (typeof markup === 'string') {
    const { kind: _, ...marks } = around;
    return [{ text: markup, ...marks }];
  }
  if (WORDLESS.has(markup.name) || isUnseen(markup) || isWordsOwn(markup)) return [];
  if (markup.name === 'br') return [{ ends: 'line' }];
  const inside = within(markup, around);
  const tokens = markup.children.flatMap((child) => read(child, inside));
  return BLOCKS.test(markup.name) ? [{ begins: inside.kind }, ...tokens, { begins: around.kind }] : tokens;
}

/** Nothing of them are words: also deletions that are tracked, and what comes with a field or a film. */
const WORDLESS = new Set(
  'audio button canvas del embed head iframe input link meta object o:p script select style svg template title video xml'.split(
    ' ',
  ),
);

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|div|fig(?:ure|caption)|footer|form|h[1-6]|header|hr|li|main|nav|[ou]l|p|pre|section|t(?:able|body|d|foot|h|head|r))$/;

function isUnseen(element: Element): boolean {
  const style = styleOf(element);
  return style.get('display') === 'none' || style.get('mso-hide') === 'all' || 'hidden' in element.attributes;
}

const within = (element: Element, around: Around): Around => ({
  kind: kindOf(element, around.kind),
  bold: isBold(element) ?? around.bold,
  italic: isItalic(element) ?? around.italic,
  url: element.name === 'a' ? urlOf(element) : around.url,
});

function kindOf(element: Element, around: Kind): Kind {
  const { name } = element;
  const row = around.is === 'row' ? around : null;
  if (name === 'ul' || name === 'ol') return { is: 'row', isOrdered: name === 'ol', level: (row?.level ?? 0) + 1 };
  if (row) return row;
  const level = /^h([1-6])$/.exec(name)?.[1] ?? (name === 'p' && hasClass(element, /^MsoTitle/) ? 1 : null);
  if (level) return { is: 'heading', level: Number(level) as 1 };
  const wordRow = wordRowOf(element);
  if (wordRow) return { is: 'row', ...wordRow };
  if (name === 'blockquote' || hasClass(element, /^Mso(?:Intense)?Quote/)) return { is: 'quote' };
  return around;
}

function isBold(element: Element): boolean | null {
  const weight = styleOf(element).get('font-weight');
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return /^(?:b|strong)$/.test(element.name) ? true : null;
}

function isItalic(element: Element): boolean | null {
  const style = styleOf(element).get('font-style');
  if (style) return /^(?:italic|oblique)/.test(style);
  return /^(?:i|em)$/.test(element.name) ? true : null;
}

/** Where a link leads, past the way through Google; `null` where readers may not be sent, or only within the source. */
function urlOf({ attributes }: Element): string | null {
  const href = (attributes.href ?? '').trim();
  const url = /^https:\/\/www\.google\.com\/url\?/.test(href) ? (new URL(href).searchParams.get('q') ?? href) : href;
  return /^(?:https?|mailto|tel):/i.test(url) && isFollowable(url) ? url : null;
}
