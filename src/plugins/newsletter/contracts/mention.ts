import { z } from 'zod';
import { bulletinReference } from './bulletin-reference';
import { address, documentId, text } from './fields';

/** Where something appears: how often in all, and the newest stories (25 at most) with their bulletins. */
export const mentions = z.strictObject({
  mentionCount: z.number().int().nonnegative(),
  mentions: z.array(
    z.strictObject({
      story: z.strictObject({ documentId, slug: text, url: address.nullable(), headline: text }),
      bulletin: bulletinReference,
    }),
  ),
});
