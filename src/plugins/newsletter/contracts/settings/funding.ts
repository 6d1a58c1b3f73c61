import type { Operation } from '../../domain/bulletin/bulletin';
import type { OfferedFinding } from '../findings';
import type { ShowingBulletin } from '../showing';

/**
 * Answer of `GET /newsletter/settings/funding`: how the operation stands in the newest bulletin that is being written, and
 * what the checks say of it there. `bulletin` is `null` where there is none yet.
 */
export type FundingView = {
  readonly bulletin: ShowingBulletin | null;
  readonly operation: Operation | null;
  readonly findings: readonly OfferedFinding[];
};
