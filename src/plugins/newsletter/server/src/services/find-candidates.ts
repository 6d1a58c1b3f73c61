import type { Core } from '@strapi/strapi';
import type { CandidateStory, CandidatesView } from '../../../contracts/lineup/lineup';
import { foldKey } from '../../../domain/greek/fold';
import { isLocale } from '../../../domain/locale';
import { BULLETIN, STORY } from '../uids';

const MOST = 30;

/** The stories that a bulletin does not show yet and whose headline has these words, without regard to accents and case. */
export async function findCandidates(strapi: Core.Strapi, bulletinId: string, words: string): Promise<CandidatesView> {
  const shown = await bulletinsByStory(strapi);
  const rows: { documentId: string; locale: string; headline: string | null }[] = await strapi.db
    .query(STORY)
    .findMany({ select: ['documentId', 'locale', 'headline'], where: { publishedAt: null }, orderBy: { id: 'desc' } });
  const stories = new Map<string, CandidateStory>();
  for (const { documentId, locale, headline } of rows) {
    const showing = shown.get(documentId) ?? [];
    if (!isLocale(locale) || showing.some((each) => each.documentId === bulletinId)) continue;
    const bulletins = showing.flatMap(({ number }) => (number === null ? [] : [number]));
    const known = stories.get(documentId) ?? { documentId, headline: { el: null, en: null }, bulletins };
    stories.set(documentId, { ...known, headline: { ...known.headline, [locale]: headline } });
  }
  const asked = foldKey(words).split(/\s+/).filter(Boolean);
  const isAsked = ({ headline: { el, en } }: CandidateStory) => {
    const text = foldKey(`${el ?? ''} ${en ?? ''}`);
    return asked.every((word) => text.includes(word));
  };
  return [...stories.values()]
    .filter(isAsked)
    .toSorted((a, b) => Math.min(a.bulletins.length, 1) - Math.min(b.bulletins.length, 1))
    .slice(0, MOST);
}

type Showing = { readonly documentId: string; readonly number: number | null };

async function bulletinsByStory(strapi: Core.Strapi): Promise<ReadonlyMap<string, Showing[]>> {
  const bulletins: (Showing & { lineup: { story: { documentId: string } | null }[] })[] = await strapi.db
    .query(BULLETIN)
    .findMany({
      select: ['documentId', 'number'],
      where: { publishedAt: null, locale: 'el' },
      populate: { lineup: { populate: { story: { select: ['documentId'] } } } },
    });
  const shown = new Map<string, Showing[]>();
  for (const { documentId, number, lineup } of bulletins) {
    for (const { story } of lineup) {
      if (story) shown.set(story.documentId, [...(shown.get(story.documentId) ?? []), { documentId, number }]);
    }
  }
  return shown;
}
