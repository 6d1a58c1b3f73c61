import type { Bulletin } from '../bulletin/bulletin';
import type { BulletinFacts } from './context';
import type { Observation } from './rule';

/** A bulletin to check, and what it stands for; `facts` are those of a first bulletin where left out. */
type Case = { readonly title: string; readonly bulletin: Bulletin; readonly facts?: BulletinFacts };

/** Examples of a rule, which are its tests and its documentation: `valid` give no finding, `invalid` exactly these. */
export type RuleCases = {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly findings: readonly Observation[] })[];
};
