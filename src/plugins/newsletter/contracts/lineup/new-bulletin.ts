import { z } from 'zod';
import type { Localized } from '../../domain/bulletin/localized';

const title = z.string().trim().min(1).max(255);

/** Body of `POST /newsletter/bulletins`: a new bulletin in both languages. */
export const newBulletinBody = z.strictObject({
  number: z.int().min(1).max(99_999),
  issueDate: z.iso.date(),
  title: z.strictObject({ el: title, en: title }),
});
export type NewBulletinBody = z.infer<typeof newBulletinBody>;

/**
 * Answer of `GET /newsletter/bulletins/next`: what the next bulletin would be called, and who issues it; its masthead
 * takes publisher and contact from the operation.
 */
export type NextBulletinView = NewBulletinBody & {
  readonly publisher: Localized<string>;
  readonly email: string | null;
  /** Whether the caller's roles let them make it. */
  readonly mayMake: boolean;
};

/** Answer of a bulletin that was made. */
export type MadeBulletinView = { readonly documentId: string; readonly number: number };
