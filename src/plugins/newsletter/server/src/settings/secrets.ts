import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Strapi's own encryption, by the key that `ENCRYPTION_KEY` gives it; `null` without one. */
type Encryption = { encrypt(text: string): string | null; decrypt(text: string): string | null };

const encryptionOf = (strapi: Core.Strapi) => strapi.service('admin::encryption') as unknown as Encryption;

/** A new secret, and the form in which it may be stored; `null` where the desk has no key to hide it with. */
export function makeSecret(strapi: Core.Strapi): { readonly secret: string; readonly hidden: string } | null {
  const secret = randomBytes(32).toString('hex');
  const hidden = encryptionOf(strapi).encrypt(secret);
  return hidden === null ? null : { secret, hidden };
}

/** The secret in what was stored; `null` where it was hidden with another key. */
export const revealSecret = (strapi: Core.Strapi, hidden: string): string | null =>
  encryptionOf(strapi).decrypt(hidden);
