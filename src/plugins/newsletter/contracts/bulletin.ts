import { z } from 'zod';
import { alternate } from './alternate';
import { beneficiary } from './beneficiary';
import { bulletinReference } from './bulletin-reference';
import { text } from './fields';
import { locale } from './locale';
import { operation } from './operation';
import { richText } from './rich-text';
import { speaker } from './speaker';
import { story } from './story';

/**
 * `GET /api/newsletter/bulletins/:number` and `/bulletins/latest`: a whole bulletin in one language, as it was
 * published. `digest` (SHA-256) names exactly this content in both languages; `changeNote` tells what a correction
 * changed; `speakers` and `beneficiaries` are all that appear in it, each once.
 */
export const bulletin = z.strictObject({
  locale,
  ...bulletinReference.shape,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  changeNote: text,
  editorial: richText.nullable(),
  operation: operation.nullable(),
  stories: z.array(story),
  speakers: z.array(speaker),
  beneficiaries: z.array(beneficiary),
  alternates: z.array(alternate),
});
export type BulletinDocument = z.infer<typeof bulletin>;
