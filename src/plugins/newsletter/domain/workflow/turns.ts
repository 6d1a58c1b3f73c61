import { STAGES, type Stage } from './stages';

/** Who works at a bulletin, from the desk to the reader. */
export const ROLES = ['editor', 'translator', 'approver', 'publisher'] as const;
export type Role = (typeof ROLES)[number];

/** Whom a stage concerns: `turn` has to act, `news` only hears of it. */
export type Turn = { readonly turn: readonly Role[]; readonly news: readonly Role[] };

/** Whose turn it is in each stage, and who is told that a bulletin came there. */
export const TURNS = {
  draft: { turn: ['editor'], news: [] },
  'in-translation': { turn: ['translator'], news: [] },
  'in-review': { turn: ['approver'], news: [] },
  approved: { turn: ['publisher'], news: [] },
  scheduled: { turn: [], news: ['publisher'] },
  'publish-failed': { turn: ['publisher', 'approver'], news: [] },
  published: { turn: [], news: ROLES },
  withdrawn: { turn: [], news: ROLES },
  archived: { turn: [], news: [] },
} as const satisfies Record<Stage, Turn>;

/** Whom to tell of what happens to a bulletin in a stage: those whose turn it is, and those who only hear of it. */
export const concernedIn = (stage: Stage): readonly Role[] => [...TURNS[stage].turn, ...TURNS[stage].news];

/** Whether a stage waits for somebody to act. */
export const awaitsSomebody = (stage: Stage): boolean => TURNS[stage].turn.length > 0;

/** What the desk may mail about: a bulletin that came to a stage which concerns somebody, a comment, or a translation. */
export type MailKind = Stage | 'comment' | 'assignment';
export const MAIL_KINDS: readonly MailKind[] = [
  ...STAGES.filter((stage) => concernedIn(stage).length > 0),
  'comment',
  'assignment',
];
