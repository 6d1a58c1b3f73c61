import { z } from 'zod';
import { MOVES } from '../domain/workflow/stages';

/** Body of `POST /newsletter/bulletins/:documentId/moves`; `version` is the one the caller last saw. */
export const moveRequest = z.strictObject({
  move: z.enum(MOVES),
  version: z.number().int().min(0).optional(),
  reason: z.string().max(2000).optional(),
});
