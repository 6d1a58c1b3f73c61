import type { Stage } from '../../../domain/workflow/stages';
import { addressOf } from '../places/place';

/** Address of a bulletin's form, in the language that is worked on in its stage. */
export const bulletinAddress = (documentId: string, stage?: Stage): string =>
  addressOf(
    { target: { type: 'bulletin', documentId, locale: null, field: null } },
    stage === 'in-translation' ? 'en' : 'el',
  );
