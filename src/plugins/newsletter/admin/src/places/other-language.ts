import type { Spot } from './place';

const COUNTERPARTS = { El: 'En', En: 'El' } as const;

/** The same spot in the form of the other language: of a text that has a member per language, the other member. */
export const inOtherLanguage = ({ field, block }: Spot): Spot => ({
  field: field.includes('.') ? field.replace(/(El|En)$/, (suffix) => COUNTERPARTS[suffix as 'El' | 'En']) : field,
  block,
  range: null,
});
