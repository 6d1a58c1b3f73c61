import type { Decision } from '../../domain/workflow/decisions';
import type { Move, Stage } from '../../domain/workflow/stages';
import type { ScheduledTime } from '../../domain/workflow/wall-time';
import type { AssignmentView } from '../assignment';
import type { FindingView } from '../findings';
import type { BulletinHead } from './bulletin-head';

/** A move that was made: `name` is `null` where nobody made it by hand, `reason` where none was given. */
export type MadeMove = { readonly move: Move; readonly name: string | null; readonly reason: string | null };

/** A bulletin that waits for the caller: since when (UTC, ISO 8601), and by which move it came; `null` for a new one. */
export type WaitingBulletin = BulletinHead & {
  readonly stage: Stage;
  readonly since: string;
  readonly came: MadeMove | null;
  /** How many comments are open; `null` for a caller who does not read them. */
  readonly openComments: number | null;
};

/** A bulletin that the caller was asked to translate: how many segments are left, stale ones among them, of how many. */
export type AskedTranslation = BulletinHead &
  Pick<AssignmentView, 'due' | 'isLate' | 'note'> & {
    readonly left: number;
    readonly stale: number;
    readonly all: number;
  };

/** The bulletin that readers get next, and what stands between. */
export type NextBulletin = BulletinHead & {
  readonly stage: Stage;
  readonly schedule: ScheduledTime | null;
  /** How many days there are until the issue date, or until it is published by schedule; negative once it is past. */
  readonly daysLeft: number | null;
  /** How many findings stop it from being published, and the first of them. */
  readonly blocking: { readonly count: number; readonly first: readonly FindingView[] };
};

/** What somebody did, the newest first; `text` is what was said with it. */
export type Activity = {
  readonly id: string;
  readonly did: Move | Decision | 'comment';
  /** `null` where nobody did it by hand. */
  readonly name: string | null;
  readonly at: string;
  readonly bulletin: Pick<BulletinHead, 'documentId' | 'number' | 'title'> | null;
  readonly text: string | null;
};

/** Answer of `GET /newsletter/desk/home`. */
export type HomeView = {
  readonly waiting: readonly WaitingBulletin[];
  /** What the caller was asked to translate and has not finished, the first due first. */
  readonly translations: readonly AskedTranslation[];
  readonly next: NextBulletin | null;
  readonly activity: readonly Activity[];
};
