import { z } from 'zod';
import { alternate } from './alternate';
import { beneficiary } from './beneficiary';
import { bulletinReference } from './bulletin-reference';
import { digest, text } from './fields';
import { locale } from './locale';
import { operation } from './operation';
import { revision, successor } from './revision';
import { richText } from './rich-text';
import { speaker } from './speaker';
import { story } from './story';

/**
 * `GET /api/newsletter/bulletins/:number`, `/bulletins/latest` and `/bulletins/:number/revisions/:revision`: a whole
 * bulletin in one language, as it was published. `digest` names exactly this content in both languages; `changeNote`
 * tells what a correction changed; `speakers` and `beneficiaries` are all that appear in it, each once. `revisions` are
 * all that were ever published, the oldest first; `supersededBy` is `null` in the newest.
 */
export const bulletin = z.strictObject({
  locale,
  ...bulletinReference.shape,
  digest,
  changeNote: text,
  editorial: richText.nullable(),
  operation: operation.nullable(),
  stories: z.array(story),
  speakers: z.array(speaker),
  beneficiaries: z.array(beneficiary),
  alternates: z.array(alternate),
  revisions: z.array(revision).min(1),
  supersededBy: successor.nullable(),
});
export type BulletinDocument = z.infer<typeof bulletin>;
