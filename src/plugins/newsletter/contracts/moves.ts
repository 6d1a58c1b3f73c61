import { z } from 'zod';
import { ZONES } from '../domain/bulletin/bulletin';
import { PERSONAL_MOVES } from '../domain/workflow/stages';
import { plainText } from './plain-text';

const words = plainText(2000);

/**
 * Body of `POST /newsletter/bulletins/:documentId/moves`. `version` and `digest` (of the content) are the ones the
 * caller last saw; `note` holds words for the reader (`correct`, `withdraw`); `schedule.local` is `YYYY-MM-DDTHH:MM` on
 * a clock in `zone`, `offset` tells which where clocks show that time twice.
 */
export const moveBody = z.strictObject({
  move: z.enum(PERSONAL_MOVES),
  version: z.number().int().min(0).optional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  reason: plainText(2000, 0).optional(),
  note: z.strictObject({ el: words, en: words }).optional(),
  schedule: z
    .strictObject({
      local: z.string().max(16),
      zone: z.enum(ZONES),
      offset: z
        .string()
        .regex(/^[+-]\d{2}:\d{2}$/)
        .optional(),
    })
    .optional(),
});

export type MoveBody = z.infer<typeof moveBody>;
