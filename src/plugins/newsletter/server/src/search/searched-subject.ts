import type { SearchHit } from '../../../contracts/search';
import type { Beneficiary, Event, Speaker } from '../../../domain/bulletin/bulletin';
import type { Locale } from '../../../domain/locale';
import { addressOf } from '../../../domain/render/json/addresses';
import { projectBulletinReference } from '../../../domain/render/json/bulletin-reference';
import type { EditionCard } from '../../../domain/render/json/edition-card';
import { outputAddress } from '../../../domain/render/outputs/addresses';
import { assertNever } from '../../../domain/result';
import type { Shown } from '../../../domain/search/passage';
import type { Issued, StoryPlace } from '../public/catalogue';

/** What a document of the index is about, as the catalogue has it; `card` is of the newest edition that tells of it. */
export type SearchedSubject =
  | ({ readonly type: 'bulletin' } & Issued)
  | ({ readonly type: 'story' } & StoryPlace)
  | { readonly type: 'event'; readonly thing: Event; readonly card: EditionCard | null }
  | { readonly type: 'speaker'; readonly thing: Speaker; readonly card: EditionCard | null }
  | { readonly type: 'beneficiary'; readonly thing: Beneficiary; readonly card: EditionCard | null };

type Whereabouts = Pick<SearchHit, 'documentId' | 'day' | 'url' | 'page'>;

function whereaboutsOf(subject: SearchedSubject, locale: Locale): Whereabouts {
  switch (subject.type) {
    case 'bulletin': {
      const { documentId, issueDate, number } = subject.card;
      const page = outputAddress('bulletin-page', { number, locale });
      return { documentId, day: issueDate, url: addressOf('bulletins', number, locale), page };
    }
    case 'story': {
      const { documentId, slug: slugs, event } = subject.story;
      const slug = slugs[locale];
      const url = slug === null ? null : addressOf('stories', slug, locale);
      const page = slug === null ? null : outputAddress('story-page', { locale, slug });
      return { documentId, day: event?.startDate ?? subject.card.issueDate, url, page };
    }
    case 'event': {
      const { documentId: id, startDate } = subject.thing;
      const page = outputAddress('event-page', { locale, id });
      return { documentId: id, day: startDate, url: addressOf('events', id, locale), page };
    }
    case 'speaker': {
      const { documentId: id } = subject.thing;
      return { documentId: id, day: null, url: addressOf('speakers', id, locale), page: null };
    }
    case 'beneficiary': {
      const { documentId: id } = subject.thing;
      const page = outputAddress('beneficiary-page', { locale, id });
      return { documentId: id, day: null, url: addressOf('beneficiaries', id, locale), page };
    }
    default:
      return assertNever(subject);
  }
}

/** A hit as readers get it. */
export function projectHit(subject: SearchedSubject, { title, passage }: Shown, locale: Locale): SearchHit {
  const { documentId, ...where } = whereaboutsOf(subject, locale);
  return {
    type: subject.type,
    documentId,
    locale,
    title: title?.text ?? null,
    titleLocale: title?.locale ?? locale,
    titleRanges: title ? [...title.ranges] : [],
    ...where,
    bulletin: subject.card && projectBulletinReference(subject.card, subject.card, locale),
    snippet: passage && { ...passage, ranges: [...passage.ranges] },
  };
}
