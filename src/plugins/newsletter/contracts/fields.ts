import { z } from 'zod';

/** Strapi's document id: the same in every language and revision. */
export const documentId = z.string().min(1).describe('Stable across languages and revisions');
/** A calendar day. */
export const day = z.iso.date().describe('YYYY-MM-DD');
/** A wall-clock time. */
export const wallTime = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .describe('HH:MM, in the zone that stands beside it');
/** An instant in UTC. */
export const instant = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds');
/** Digest of an edition's content, in both languages. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 over canonical JSON');
/** A text in the document's language; `null` where there is none. */
export const text = z.string().nullable();
/** An address on the desk's own origin. */
export const address = z.string().startsWith('/').describe("Relative to the desk's origin");
