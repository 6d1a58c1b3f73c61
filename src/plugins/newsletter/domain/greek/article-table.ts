import { type Reading, readingsFrom } from './grammar';

/**
 * The forms of the definite article, in lower case, and how each can be taken.
 * Source: Μ. Τριανταφυλλίδης, Νεοελληνική Γραμματική (1941).
 */
export const ARTICLES: ReadonlyMap<string, readonly Reading[]> = new Map([
  ['ο', readingsFrom('mns')],
  ['η', readingsFrom('fns')],
  ['το', readingsFrom('nns nas mas')],
  ['τον', readingsFrom('mas')],
  ['τη', readingsFrom('fas')],
  ['την', readingsFrom('fas')],
  ['του', readingsFrom('mgs ngs')],
  ['της', readingsFrom('fgs')],
  ['οι', readingsFrom('mnp fnp')],
  ['τα', readingsFrom('nnp nap')],
  ['τους', readingsFrom('map')],
  ['τις', readingsFrom('fap')],
  ['των', readingsFrom('mgp fgp ngp')],
]);

/** The article in the genitive, by gender and number. */
export const GENITIVE_ARTICLES = {
  singular: { masculine: 'του', feminine: 'της', neuter: 'του' },
  plural: { masculine: 'των', feminine: 'των', neuter: 'των' },
} as const satisfies Record<Reading['number'], Record<Reading['gender'], string>>;
