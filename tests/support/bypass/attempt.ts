import type { Standing } from '../standing';
import type { Caller, Outcome } from './caller';
import type { Scene } from './scene';

/** One way to get past the workflow, tried by each caller at each stage. */
export interface Attempt {
  path: string;
  stages: readonly Standing[];
  /** Who tries, and the code that refuses them; `HTTP 403` and the like are Strapi's own. */
  refused: Partial<Record<Caller, string>>;
  make(scene: Scene, stage: Standing, caller: Caller): Promise<Outcome>;
}

const each = (callers: readonly Caller[], code: string): Partial<Record<Caller, string>> =>
  Object.fromEntries(callers.map((caller) => [caller, code]));

const PEOPLE: readonly Caller[] = ['administrator', 'editor', 'translator', 'approver', 'publisher'];
const TOKENS: readonly Caller[] = ['full-access', 'read-only', 'custom'];

/** By who is no administrator. */
export const ofNobody = (code: string): Partial<Record<Caller, string>> => each(['anonymous', 'full-access'], code);

/** At an admin route: `code` for those whom Strapi lets in, 403 for the other people, 401 for who is no administrator. */
export const ofPeople = (code: string, allowed: readonly Caller[]): Partial<Record<Caller, string>> => ({
  ...each(PEOPLE, 'HTTP 403'),
  ...ofNobody('HTTP 401'),
  ...each(allowed, code),
});

/** At a content API route: `code` for the tokens whom Strapi lets in, 403 for the others, 401 for who has none. */
export const ofTokens = (code: string, allowed: readonly Caller[] = ['full-access', 'custom']) => ({
  ...each(TOKENS, 'HTTP 403'),
  ...each(['anonymous', 'administrator'], 'HTTP 401'),
  ...each(allowed, code),
});

/** Within the process, where nobody asks for permissions. */
export const ofProcess = (code: string): Partial<Record<Caller, string>> => ({ process: code });
