import type { BulletinDocument } from '../../../contracts/bulletin';
import type { Locale } from '../../../domain/locale';
import { addressOf, READING_ROOT } from '../../../domain/render/json/addresses';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import { assertNever } from '../../../domain/result';
import type { Catalogue, Issued } from './catalogue';
import { ENTRIES } from './entries';
import { LISTS } from './lists';
import { locateStory } from './locate-story';
import { echo, type Question } from './parse-question';
import type { ReadingRefusal } from './reading-refusal';
import type { LoadEdition, Located, Whereabouts } from './whereabouts';

/** Finds what a question asks for in the catalogue, without making it; `negotiated` is the language of the headers. */
export function locateDocument(
  question: Question,
  negotiated: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const locale = question.locale ?? negotiated;
  switch (question.type) {
    case 'list':
      return locateList(question, locale, catalogue);
    case 'latest':
      return bulletinDocument(catalogue.issued[0], locale, load) ?? missing(question, 'latest', '');
    case 'bulletin':
      return (
        bulletinDocument(catalogue.byNumber.get(question.number), locale, load) ??
        missing(question, 'bulletins', String(question.number))
      );
    case 'story':
      return (
        locateStory(question.slug, question.locale, negotiated, catalogue, load) ??
        missing(question, 'stories', question.slug)
      );
    case 'entry':
      return locateEntry(question, locale, catalogue);
    default:
      return assertNever(question);
  }
}

const refused = (question: Question, code: ReadingRefusal['code'], data: ReadingRefusal['data']): Whereabouts => ({
  type: 'refused',
  refusal: { code, data, locale: question.locale },
});

const missing = (question: Question, resource: string, value: string): Whereabouts =>
  refused(question, 'not_found', { resource, value: echo(value) });

const bulletinDocument = (issued: Issued | undefined, locale: Locale, load: LoadEdition): Located | null =>
  issued
    ? {
        type: 'document',
        key: `bulletin/${issued.id}/${locale}`,
        locale,
        address: addressOf('bulletins', issued.card.number, locale),
        changedAt: issued.card.issuedAt,
        make: async () => {
          const data: BulletinDocument = projectBulletin(await load(issued.id), locale);
          return { data, meta: {} };
        },
      }
    : null;

function locateEntry(
  question: Extract<Question, { type: 'entry' }>,
  locale: Locale,
  catalogue: Catalogue,
): Whereabouts {
  const { resource, documentId } = question;
  if (!catalogue[resource].byId.has(documentId)) return missing(question, resource, documentId);
  return {
    type: 'document',
    key: `${resource}/${documentId}/${locale}/${catalogue.version}`,
    locale,
    address: addressOf(resource, documentId, locale),
    changedAt: catalogue.lastIssuedAt,
    make: () => ({ data: ENTRIES[resource].one(catalogue, locale, documentId), meta: {} }),
  };
}

function locateList(question: Extract<Question, { type: 'list' }>, locale: Locale, catalogue: Catalogue): Whereabouts {
  const { resource, page, pageSize } = question;
  const list = LISTS[resource];
  const total = list.total(catalogue);
  const pageCount = Math.ceil(total / pageSize);
  // The first page of nothing is an empty page; any other that does not exist is a mistake worth telling.
  if (page > Math.max(pageCount, 1)) return refused(question, 'unknown_page', { page, pageCount });
  const from = (page - 1) * pageSize;
  return {
    type: 'document',
    key: `${resource}/${page}/${pageSize}/${locale}/${catalogue.version}`,
    locale,
    address: `${READING_ROOT}/${resource}?locale=${locale}&page=${page}&pageSize=${pageSize}`,
    changedAt: catalogue.lastIssuedAt,
    make: () => ({
      data: list.page(catalogue, locale, from, from + pageSize),
      meta: { pagination: { page, pageSize, pageCount, total } },
    }),
  };
}
