import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const address = z.string().trim().min(1).max(2000);

/**
 * A receiver as it is kept: `secret` is encrypted; `secretMade` and `addressSet` (UTC, ISO 8601) tell in the log that one
 * of the two is another, without telling it.
 */
const storedWebhook = z.strictObject({
  id,
  address,
  addressSet: z.string(),
  enabled: z.boolean(),
  secret: z.string(),
  secretMade: z.string(),
});

/** Who is told of editions, as it is kept. */
export const storedWebhooks = z.strictObject({ receivers: z.array(storedWebhook).max(20) });
export type StoredWebhooks = z.infer<typeof storedWebhooks>;
export type StoredWebhook = z.infer<typeof storedWebhook>;

/** Who is to be told of editions; one without an `id` is new. `renewSecret` asks for another secret. */
export const webhooksSettings = z.strictObject({
  receivers: z
    .array(z.strictObject({ id: id.optional(), address, enabled: z.boolean(), renewSecret: z.boolean().optional() }))
    .max(20),
});
export type WebhooksSettings = z.infer<typeof webhooksSettings>;

/** A receiver as it is shown; for who may not change it, `address` is its origin alone: the rest is often a secret. */
export type WebhookView = {
  readonly id: string;
  readonly address: string;
  readonly enabled: boolean;
  readonly secretMade: string | null;
};

/** What the environment sets, besides what may be changed here. */
export type WebhooksAbout = {
  /** Those of `DELTIO_WEBHOOKS`, which then stand in place of all others. */
  readonly fromEnvironment: readonly WebhookView[];
  /** Whether private networks, and `http://`, are open to them. */
  readonly isPrivateOpen: boolean;
};

/** A secret that was made just now: told in this one answer, and in no other. */
export type MadeSecret = { readonly id: string; readonly address: string; readonly secret: string };

/** Answer of `POST /newsletter/settings/webhooks/:id/test`: the HTTP status, or why nobody answered. */
export type WebhookTested = { readonly status: number | null; readonly error: string | null };
