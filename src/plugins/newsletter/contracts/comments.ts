import { z } from 'zod';
import type { StoredPlace } from '../domain/bulletin/locate';
import type { ContentPath } from '../domain/finding';
import { LOCALES, type Locale } from '../domain/locale';
import { plainText } from './plain-text';

/**
 * Body of `POST /newsletter/bulletins/:documentId/comments`. `path` leads from the root of the bulletin to what the
 * comment is about, e.g. `['stories', 0, 'headline', 'el']`, and is left out where it is about the whole; `locale` is
 * the language it is about, where the path does not tell.
 */
export const commentBody = z.strictObject({
  text: plainText(4000),
  path: z
    .array(z.union([z.string().max(64), z.number().int().min(0)]))
    .min(1)
    .max(12)
    .optional(),
  locale: z.enum(LOCALES).optional(),
});
export type CommentBody = z.infer<typeof commentBody>;

/** A person by the name borne when it was done, and when: UTC, ISO 8601. */
export type Signature = { readonly name: string; readonly at: string };

/**
 * A comment as the admin API answers it. `text` is plain text. `place` is `null` where the comment is about the whole
 * bulletin; its `path` is where the commented content stands now, `null` once it has left the bulletin.
 */
export type CommentView = {
  readonly id: number;
  readonly text: string;
  readonly locale: Locale | null;
  readonly written: Signature;
  readonly resolved: Signature | null;
  readonly place: { readonly words: string; readonly path: ContentPath | null; readonly target: StoredPlace } | null;
};

/** Answer of `GET /newsletter/bulletins/:documentId/comments`: the oldest first. */
export type CommentsView = readonly CommentView[];
