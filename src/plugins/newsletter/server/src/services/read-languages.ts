import type { Core } from '@strapi/strapi';
import type { DocumentLanguages, LanguagesView } from '../../../contracts/languages';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { locate } from '../../../domain/bulletin/locate';
import type { ContentPath } from '../../../domain/finding';
import { languageGaps, standingIn } from '../../../domain/lint/language-gaps';
import { type Locale, otherLocale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { placeInWords } from '../describe-finding';
import { changeKey, lastChanges, shownBy } from '../gateways/content-changes';
import { bulletinOf, readStoredRows } from '../gateways/read-closure';
import { say } from '../messages';

/** How every document that a bulletin shows stands in each language, and what is left to do, in the caller's language. */
export async function readLanguages(
  strapi: Core.Strapi,
  bulletinId: string,
  locale: Locale,
): Promise<Result<LanguagesView, 'bulletin_not_found'>> {
  const rows = await readStoredRows(strapi, bulletinId, 'draft');
  if (!rows) return refuse('bulletin_not_found');
  const bulletin = bulletinOf(rows);
  const changed = await lastChanges(strapi, shownBy(bulletin));
  const gaps = languageGaps(bulletin, (path, language) => {
    const { documentId, field } = locate(bulletin, [...path, language]);
    return changed.get(changeKey(documentId ?? '', language, field ?? '')) ?? null;
  }).map((gap) => ({
    ...gap,
    place: placeInWords(locale, bulletin, gap.path),
    target: locate(bulletin, gap.path),
  }));
  const documents = documentsOf(bulletin).map(({ type, documentId, path }): DocumentLanguages => {
    const own = gaps.filter(({ target }) => target.documentId === documentId && target.type === type);
    return {
      type,
      documentId,
      path,
      name: nameOf(bulletin, path, locale),
      standing: { el: standingIn(own, 'el'), en: standingIn(own, 'en') },
      gaps: own,
    };
  });
  return ok({ documents });
}

type Shown = Pick<DocumentLanguages, 'type' | 'documentId' | 'path'>;

/** Every document of a bulletin with the path that leads to it: itself, its stories in reading order, then the rest. */
function documentsOf(bulletin: Bulletin): Shown[] {
  const listed = <K extends 'stories' | 'events' | 'speakers' | 'beneficiaries'>(
    list: K,
    type: Shown['type'],
  ): Shown[] => bulletin[list].map(({ documentId }, index) => ({ type, documentId, path: [list, index] }));
  const { operation } = bulletin;
  return [
    { type: 'bulletin', documentId: bulletin.documentId, path: [] },
    ...listed('stories', 'story'),
    ...listed('events', 'event'),
    ...listed('speakers', 'speaker'),
    ...listed('beneficiaries', 'beneficiary'),
    ...(operation ? [{ type: 'operation', documentId: operation.documentId, path: ['operation'] } as const] : []),
  ];
}

function nameOf(bulletin: Bulletin, path: ContentPath, locale: Locale): string {
  const [list, index] = path;
  if (list === undefined) return say(locale, 'newsletter.languages.bulletin');
  const words = placeInWords(locale, bulletin, path);
  const headline = list === 'stories' ? bulletin.stories[Number(index)]?.headline : null;
  const title = headline?.[locale] || headline?.[otherLocale(locale)];
  return title ? `${words} · ${title}` : words;
}
