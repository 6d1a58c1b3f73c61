import { type Reading, readingsFrom } from './grammar';

/**
 * What the end of a noun or an adjective can mean, without tonos, longest first: the readings of every declension of
 * today’s language that has the ending, the learned genitives among them.
 * Source: Μ. Τριανταφυλλίδης, Νεοελληνική Γραμματική (1941).
 */
export const ENDINGS: readonly (readonly [ending: string, readings: readonly Reading[]])[] = [
  ['ματος', readingsFrom('ngs')],
  ['οντος', readingsFrom('ngs mgs')],
  ['τητος', readingsFrom('fgs')],
  ['οτος', readingsFrom('ngs')],
  ['στωτος', readingsFrom('ngs')],
  ['ματα', readingsFrom('nnp nap')],
  ['εως', readingsFrom('fgs')],
  ['εις', readingsFrom('fnp fap mnp map')],
  ['ους', readingsFrom('map fap ngs mgs fgs')],
  ['ος', readingsFrom('mns fns nns nas')],
  ['ως', readingsFrom('nns nas')],
  ['ου', readingsFrom('mgs ngs fgs fns fas')],
  ['οι', readingsFrom('mnp fnp')],
  ['ων', readingsFrom('mgp fgp ngp mns')],
  ['ας', readingsFrom('mns fgs nns nas')],
  ['ης', readingsFrom('mns fgs fns')],
  ['ες', readingsFrom('mnp map fnp fap nns nas')],
  ['ις', readingsFrom('fns')],
  ['μα', readingsFrom('nns nas fns fas nnp nap mgs mas')],
  ['ον', readingsFrom('nns nas')],
  ['αν', readingsFrom('nns nas')],
  ['εν', readingsFrom('nns nas')],
  ['ο', readingsFrom('mas nns nas fas')],
  ['α', readingsFrom('fns fas nnp nap mgs mas')],
  ['η', readingsFrom('fns fas mgs mas nnp nap')],
  ['ι', readingsFrom('nns nas')],
  ['υ', readingsFrom('nns nas mas fns fas')],
  ['ω', readingsFrom('fns fas fgs')],
];
