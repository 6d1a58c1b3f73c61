/** A name and what is known under it, each value a line of text. */
export type Fact = { readonly name: string; readonly values: readonly string[] };

type Typed = string | number | null | undefined;

/** A fact; the values that are not known are left out. */
export const fact = (name: string, ...values: readonly Typed[]): Fact => ({
  name,
  values: values.flatMap((value) => (value === null || value === undefined || value === '' ? [] : [String(value)])),
});

/** The facts of which something is known. */
export const known = (facts: readonly Fact[]): Fact[] => facts.filter(({ values }) => values.length > 0);
