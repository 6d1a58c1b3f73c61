import type { Bulletin, Organisation } from '../bulletin/bulletin';
import { isBlankEverywhere } from './blank';

/** Whether an organisation can be told: a beneficiary of the bulletin, or one with a name of its own. */
export const isTold = (bulletin: Bulletin, organisation: Organisation | null): boolean =>
  organisation !== null &&
  (bulletin.beneficiaries.some(({ documentId }) => documentId === organisation.beneficiary) ||
    !isBlankEverywhere(organisation.name));
