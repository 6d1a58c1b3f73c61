import type { Core } from '@strapi/strapi';
import { PHOTO_WORDS, type PhotoWords, type PhotoWordsView } from '../../../../contracts/desk/photo-words';
import { mayRead } from '../../content-rights';
import type { Onlooker } from '../../onlooker';
import { PHOTO, STORY } from '../../uids';

/** Uses of one file that are looked through, the newest first. */
const USES = 20;

/** What the newest photo of a file says of it, wherever it is shown, to those who may read stories. */
export async function readPhotoWords(
  strapi: Core.Strapi,
  fileId: number,
  { ability }: Onlooker,
): Promise<PhotoWordsView> {
  if (!mayRead(ability, STORY)) return null;
  const photos: Record<string, string | null>[] = await strapi.db
    .query(PHOTO)
    .findMany({ select: [...PHOTO_WORDS], where: { image: { id: fileId } }, orderBy: { id: 'desc' }, limit: USES });
  const told = photos.find((photo) => PHOTO_WORDS.some((word) => photo[word]?.trim()));
  return told ? (Object.fromEntries(PHOTO_WORDS.map((word) => [word, told[word] || null])) as PhotoWords) : null;
}
