import type { Locale } from '../../../domain/locale';
import type { CheckAction, DeskAction } from '../../../domain/workflow/desk-actions';
import type { PersonalMove } from '../../../domain/workflow/stages';
import { BENEFICIARY, BULLETIN, EVENT, OPERATION, SPEAKER, STORY } from '../uids';

/** What a role may do with an entry in the Content Manager; publishing is never among it. */
type EntryAction = 'create' | 'read' | 'update' | 'delete';

/** One right over content: which actions, on which types, in which languages, on which of their fields. */
export type ContentRight = {
  readonly actions: readonly EntryAction[];
  readonly types: readonly string[];
  readonly locales: readonly Locale[];
  /** `all`, or only the texts that a translator into English writes. */
  readonly fields: 'all' | 'english-texts';
};

/** A role of the desk with the rights of its day. */
export type DeskRole = {
  readonly code: string;
  /** Its texts stand under `newsletter.role.<key>`. */
  readonly key: 'editor' | 'translator' | 'approver' | 'publisher';
  readonly content: readonly ContentRight[];
  readonly upload: readonly string[];
  readonly moves: readonly PersonalMove[];
  /** Whether it asks others to translate. */
  readonly assigns: boolean;
  /** What it decides about checks. */
  readonly checks: readonly CheckAction[];
};

const COLLECTIONS = [BULLETIN, STORY, EVENT, SPEAKER, BENEFICIARY];
const ALL_TYPES = [...COLLECTIONS, OPERATION];

const READ_ALL: ContentRight = { actions: ['read'], types: ALL_TYPES, locales: ['el', 'en'], fields: 'all' };
const SEE_FILES = ['read', 'assets.download', 'assets.copy-link'];

/** The four roles of the desk. */
export const DESK_ROLES: readonly DeskRole[] = [
  {
    code: 'deltio-editor',
    key: 'editor',
    content: [
      { actions: ['create', 'read', 'update', 'delete'], types: COLLECTIONS, locales: ['el', 'en'], fields: 'all' },
      { actions: ['create', 'read', 'update'], types: [OPERATION], locales: ['el', 'en'], fields: 'all' },
    ],
    upload: [...SEE_FILES, 'assets.create', 'assets.update'],
    moves: ['submit'],
    assigns: true,
    checks: ['waive'],
  },
  {
    code: 'deltio-translator',
    key: 'translator',
    content: [READ_ALL, { actions: ['update'], types: ALL_TYPES, locales: ['en'], fields: 'english-texts' }],
    upload: SEE_FILES,
    moves: ['submit'],
    assigns: false,
    checks: [],
  },
  {
    code: 'deltio-approver',
    key: 'approver',
    content: [READ_ALL],
    upload: SEE_FILES,
    moves: ['return', 'approve', 'revoke'],
    assigns: true,
    checks: ['waive', 'waive-law', 'settings'],
  },
  {
    code: 'deltio-publisher',
    key: 'publisher',
    content: [READ_ALL],
    upload: SEE_FILES,
    moves: ['schedule', 'unschedule', 'publish', 'withdraw', 'correct', 'archive'],
    assigns: false,
    checks: [],
  },
];

/** Those of the desk's actions that a role is given. */
export const actionsOf = ({ assigns, checks, moves }: DeskRole): DeskAction[] => [
  'read',
  'comment',
  ...(assigns ? (['assign'] as const) : []),
  ...checks,
  ...moves.map((move): DeskAction => `move.${move}`),
];
