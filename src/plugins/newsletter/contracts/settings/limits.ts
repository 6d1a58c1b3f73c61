import { z } from 'zod';

const perMinute = z.number().int().min(0).max(1_000_000);

/**
 * How many searches one client may make in a minute, and how often look at drafts, 0 for any number; and for how many
 * hours a link to a draft opens it, a year at most.
 */
export const limitsSettings = z.strictObject({
  searchLimit: perMinute,
  previewLimit: perMinute,
  previewHours: z.number().int().min(1).max(8760),
});
export type LimitsSettings = z.infer<typeof limitsSettings>;
