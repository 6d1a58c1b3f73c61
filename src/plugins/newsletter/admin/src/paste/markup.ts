/** An element of a page as it was copied: its name and attributes in small letters as HTML's parser gives them. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
};

/** What was copied as HTML: a text, or an element around more. Comments are no part of it. */
export type Markup = string | Element;

/** The declarations of an element's own `style`, by property; later ones win. */
export function styleOf({ attributes }: Element): ReadonlyMap<string, string> {
  const declarations = (attributes.style ?? '').toLowerCase().split(';');
  return new Map(
    declarations.map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim(), value.join(':').trim()];
    }),
  );
}

/** Whether an element bears one of these classes, which Word writes as it likes. */
export function hasClass({ attributes }: Element, pattern: RegExp): boolean {
  return (attributes.class ?? '').split(/\s+/).some((name) => pattern.test(name));
}

/** The characters in an element. */
export const wordsIn = (markup: Markup): string =>
  typeof markup === 'string' ? markup : markup.children.map(wordsIn).join('');

/** The first element for which `test` holds, in reading order; `undefined` where there is none. */
export function findIn(markup: Markup, test: (element: Element) => boolean): Element | undefined {
  if (typeof markup === 'string') return undefined;
  if (test(markup)) return markup;
  for (const child of markup.children) {
    const found = findIn(child, test);
    if (found) return found;
  }
  return undefined;
}
