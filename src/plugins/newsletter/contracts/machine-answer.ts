import { z } from 'zod';

const failed = z.object({
  errorCode: z.union([z.number(), z.string().max(100)]),
  errorMessage: z.string().max(2000).optional(),
});
const delivered = z.object({ result: z.string().max(1_000_000) });
const told = z.object({ requestId: z.union([z.number(), z.string().max(100)]) });

/**
 * Body of `POST /newsletter/machine/:token`, by which a service that answers later brings a translation (base64), says
 * why there is none, or that it is done. Its words are the service's own: what else it tells is passed over.
 */
export const machineAnswer = z.union([failed, delivered, told]);
