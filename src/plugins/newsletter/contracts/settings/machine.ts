import { z } from 'zod';

/**
 * What a desk decides about a machine that translates: `allowedHost` is the host that texts may be sent to, `null` for
 * none; `reviewRequired`, whether a person must review what it wrote before a bulletin goes on.
 */
export const machineSettings = z.strictObject({
  allowedHost: z.string().min(1).max(300).nullable(),
  reviewRequired: z.boolean(),
});
export type MachineSettings = z.infer<typeof machineSettings>;

/** The service that the environment offers, by its name and the host that texts would go to; never with its key. */
export type MachineOffered = { readonly name: string; readonly host: string };

/** What the settings of the machine are about; `null` where the environment names no service. */
export type MachineAbout = { readonly offered: MachineOffered | null };
