import { type Block, plainText } from '../../bulletin/blocks';
import { excerpt } from '../excerpt';
import type { BulletinDocument } from '../outputs/subjects';
import { cleanLine } from '../text/clean';

/** As much as mail programs show beside the subject. */
const MOST = 130;

/** What a reader sees of a letter beside its subject: what the correction changed, else how it begins, else its headlines. */
export function preheader({ changeNote, editorial, stories }: BulletinDocument): string {
  const first = (editorial?.blocks ?? []).map((block: Block) => plainText(block)).find((text) => text.trim() !== '');
  const headlines = stories.flatMap(({ headline }) => headline ?? []).join(' · ');
  return excerpt(cleanLine(changeNote ?? first ?? headlines), MOST);
}
