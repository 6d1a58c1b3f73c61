import type { DocumentLanguages } from '../../../contracts/languages';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import type { ContentPath } from '../../../domain/finding';
import { type Locale, otherLocale } from '../../../domain/locale';
import { placeInWords } from '../describe-finding';
import { say } from '../messages';

/** A document that a bulletin shows, and the path that leads to it. */
export type Shown = Pick<DocumentLanguages, 'type' | 'documentId' | 'path'>;

/** Every document of a bulletin with the path that leads to it: itself, its stories in reading order, then the rest. */
export function documentsOf(bulletin: Bulletin): Shown[] {
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

/** What a document is called among the parts of a bulletin, in a language. */
export function nameOf(bulletin: Bulletin, path: ContentPath, locale: Locale): string {
  const [list, index] = path;
  if (list === undefined) return say(locale, 'newsletter.languages.bulletin');
  const words = placeInWords(locale, bulletin, path);
  const headline = list === 'stories' ? bulletin.stories[Number(index)]?.headline : null;
  const title = headline?.[locale] || headline?.[otherLocale(locale)];
  return title ? `${words} · ${title}` : words;
}
