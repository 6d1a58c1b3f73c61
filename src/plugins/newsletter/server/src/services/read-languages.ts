import type { Core } from '@strapi/strapi';
import type { DocumentLanguages, LanguagesView } from '../../../contracts/languages';
import { locate } from '../../../domain/bulletin/locate';
import { progressOf } from '../../../domain/exchange/progress';
import { languageGaps, standingIn } from '../../../domain/lint/language-gaps';
import { ok, type Result, refuse } from '../../../domain/result';
import { placeInWords } from '../describe-finding';
import { readToShow } from '../gateways/read-closure';
import type { Onlooker } from '../onlooker';
import { assignmentStanding } from './assign-translation';
import { segmentsOf, translationIn } from './segments-of';
import { documentsOf, nameOf } from './shown-documents';

/** How every document that a bulletin shows stands in each language, and what is left to do, in the caller's language. */
export async function readLanguages(
  strapi: Core.Strapi,
  bulletinId: string,
  onlooker: Onlooker,
): Promise<Result<LanguagesView, 'bulletin_not_found'>> {
  const { locale } = onlooker;
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return refuse('bulletin_not_found');
  const cut = await segmentsOf(strapi, bulletin);
  const gaps = languageGaps(bulletin, translationIn(cut)).map((gap) => ({
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
      progress: progressOf(cut.segments.filter((segment) => segment.documentId === documentId)),
    };
  });
  return ok({ documents, ...(await assignmentStanding(strapi, bulletinId, onlooker)) });
}
