import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { ok, type Result, refuse } from '../../../domain/result';

/** What a link opens, and until when (milliseconds since 1970, UTC). */
export type Preview = { readonly documentId: string; readonly expiresAt: number };

/** Why a link opens nothing. */
export type TokenRefusal = 'preview_forged' | 'preview_expired';

/** Makes a key for these links alone out of one of the secrets with which Strapi signs its sessions (`APP_KEYS`). */
export const previewKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'deltio preview link', 32));

const seal = (key: Buffer, claim: string): Buffer => createHmac('sha256', key).update(claim).digest();

/** A link's own part of its address: what it opens, until when in seconds, and HMAC-SHA256 over both. */
export function signPreview(key: Buffer, { documentId, expiresAt }: Preview): string {
  const claim = `${documentId}.${Math.floor(expiresAt / 1000).toString(36)}`;
  return `${claim}.${seal(key, claim).toString('base64url')}`;
}

const TOKEN = /^(?<claim>(?<documentId>[a-z0-9]{1,64})\.(?<expiry>[a-z0-9]{1,9}))\.(?<signature>[\w-]{43})$/i;

/** Reads a token that one of these keys signed; `now` is the time in milliseconds since 1970. */
export function openPreviewToken(keys: readonly Buffer[], token: string, now: number): Result<Preview, TokenRefusal> {
  const { claim = '', documentId = '', expiry = '', signature = '' } = TOKEN.exec(token)?.groups ?? {};
  const given = Buffer.from(signature, 'base64url');
  const isOurs = keys
    .map((key) => seal(key, claim))
    .some((made) => made.length === given.length && timingSafeEqual(made, given));
  // Base64url has several spellings of the same bytes; only the one that was given out counts.
  if (!isOurs || given.toString('base64url') !== signature) return refuse('preview_forged');
  const expiresAt = Number.parseInt(expiry, 36) * 1000;
  return expiresAt > now ? ok({ documentId, expiresAt }) : refuse('preview_expired');
}
