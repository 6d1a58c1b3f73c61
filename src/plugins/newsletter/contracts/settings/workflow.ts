import { z } from 'zod';

/**
 * What a desk decides about its workflow: whether nobody may approve content that they changed, and whether links are
 * tried before a bulletin is published.
 */
export const workflowSettings = z.strictObject({ fourEyes: z.boolean(), checkLinks: z.boolean() });
export type WorkflowSettings = z.infer<typeof workflowSettings>;
