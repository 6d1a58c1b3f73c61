import type { Locale } from '../../../domain/locale';
import { addressOf, READING_ROOT } from '../../../domain/render/json/addresses';
import { assertNever } from '../../../domain/result';
import type { Catalogue } from './catalogue';
import { ENTRIES } from './entries';
import { LISTS } from './lists';
import { newestDocument, type QuestionOnRecord } from './locate-on-record';
import { locateStory } from './locate-story';
import type { Question } from './parse-question';
import { type LoadEdition, missing, refused, type Whereabouts } from './whereabouts';

/**
 * Finds what a question asks for in the catalogue, without making it; `negotiated` is the language of the headers. A
 * bulletin is found without a catalogue, by `locateOnRecord`.
 */
export function locateDocument(
  question: Exclude<Question, QuestionOnRecord>,
  negotiated: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const locale = question.locale ?? negotiated;
  switch (question.type) {
    case 'list':
      return locateList(question, locale, catalogue);
    case 'latest':
      return locateLatest(question, locale, catalogue, load);
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

function locateLatest(question: Question, locale: Locale, catalogue: Catalogue, load: LoadEdition): Whereabouts {
  const [latest] = catalogue.issued;
  const revisions = latest ? catalogue.histories.get(latest.card.number) : undefined;
  return newestDocument(revisions ?? [], locale, load) ?? missing(question, 'latest', '');
}

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
    changedAt: catalogue.changedAt,
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
    changedAt: catalogue.changedAt,
    make: () => ({
      data: list.page(catalogue, locale, from, from + pageSize),
      meta: { pagination: { page, pageSize, pageCount, total } },
    }),
  };
}
