/** The style of an element, written beside it: programs that drop all others keep that. */
export const styleOf = (declarations: Readonly<Record<string, string>>): string =>
  Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
