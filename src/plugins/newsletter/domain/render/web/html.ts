import { escapeHtml } from '../html/escape-html';

/** HTML that is safe to send: only `html`, `attributes` and `trusted` make it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A fragment of HTML in which everything that came from outside is escaped. */
export type Html = Markup;

/** What may stand in a template: texts and numbers are escaped, fragments are taken as they are, nothing is nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const markupOf = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escapeHtml(String(part));
};

/** Line breaks of a template stay, so that pages can be read and compared; its indentation does not. */
const unindented = (text: string): string => text.replace(/\n\s*/g, '\n');

/** Writes HTML: what is put into the template is escaped, unless it is a fragment itself. An absent part leaves no blank line. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Markup(
    template.reduce((written, text, index) => {
      const next = unindented(text);
      const before = written + markupOf(parts[index - 1]);
      return before + (before === '' || before.endsWith('\n') ? next.replace(/^\n/, '') : next);
    }, ''),
  );

/** Takes a text for safe HTML: for what a renderer of ours has made, never for what somebody wrote. */
export const trusted = (markup: string): Html => new Markup(markup);

/** No HTML at all. */
export const NOTHING: Html = trusted('');

/** Attributes with a space before each; `null` and `false` leave one out, `true` writes its bare name. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | null | undefined>>): Html =>
  trusted(
    Object.entries(values)
      .flatMap(([name, value]) => {
        if (value === null || value === undefined || value === false) return [];
        return [value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`];
      })
      .join(''),
  );

/** Fragments with another between them; empty ones are left out. */
export const joined = (parts: readonly Html[], between: Part): Html =>
  html`${parts
    .filter((part) => part.toString() !== '')
    .map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
