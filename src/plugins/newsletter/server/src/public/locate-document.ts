import type { BulletinDocument } from '../../../contracts/bulletin';
import type { Locale } from '../../../domain/locale';
import { addressOf, addressOfRevision, READING_ROOT } from '../../../domain/render/json/addresses';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import { assertNever } from '../../../domain/result';
import type { Catalogue, Issued, Recorded } from './catalogue';
import { ENTRIES } from './entries';
import { LISTS } from './lists';
import { locateStory } from './locate-story';
import { echo, type Question } from './parse-question';
import type { ReadingRefusal } from './reading-refusal';
import { type LoadEdition, type Located, type Whereabouts, withdrawnFor } from './whereabouts';

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
      return bulletinDocument(catalogue.issued[0], locale, catalogue, load) ?? missing(question, 'latest', '');
    case 'bulletin':
      return locateBulletin(question, locale, catalogue, load);
    case 'revision':
      return locateRevision(question, locale, catalogue, load);
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

/** A text that differs between any two states of a bulletin's record: revisions and withdrawals only ever come on top. */
const stateOf = (revisions: readonly Recorded[]): string =>
  `${revisions.length}.${revisions.filter(({ withdrawal }) => withdrawal).length}`;

const wholeBulletin = (id: number, revisions: readonly Recorded[], locale: Locale, load: LoadEdition) => async () => {
  const data: BulletinDocument = projectBulletin(await load(id), revisions, locale);
  return { data, meta: {} };
};

function bulletinDocument(
  issued: Issued | undefined,
  locale: Locale,
  { histories }: Catalogue,
  load: LoadEdition,
): Located | null {
  if (!issued) return null;
  const { id, card } = issued;
  const revisions = histories.get(card.number) ?? [];
  return {
    type: 'document',
    key: `bulletin/${id}/${stateOf(revisions)}/${locale}`,
    locale,
    address: addressOf('bulletins', card.number, locale),
    changedAt: card.issuedAt,
    make: wholeBulletin(id, revisions, locale, load),
  };
}

function locateBulletin(
  question: Extract<Question, { type: 'bulletin' | 'revision' }>,
  locale: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const { number } = question;
  const document = bulletinDocument(catalogue.byNumber.get(number), locale, catalogue, load);
  if (document) return document;
  const withdrawal = catalogue.histories.get(number)?.at(-1)?.withdrawal;
  return withdrawal ? withdrawnFor(withdrawal, question.locale) : missing(question, 'bulletins', String(number));
}

/** The newest revision is the bulletin itself; an older one says what stands in its place. */
function locateRevision(
  question: Extract<Question, { type: 'revision' }>,
  locale: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const { number, revision } = question;
  const revisions = catalogue.histories.get(number);
  const newest = revisions?.at(-1);
  if (!revisions || !newest || newest.revision === revision) return locateBulletin(question, locale, catalogue, load);
  const recorded = revisions.find((candidate) => candidate.revision === revision);
  if (!recorded) return refused(question, 'not_found', { resource: 'revisions', number, value: String(revision) });
  if (recorded.withdrawal) return withdrawnFor(recorded.withdrawal, question.locale);
  return {
    type: 'document',
    key: `revision/${recorded.id}/${stateOf(revisions)}/${locale}`,
    locale,
    address: addressOfRevision(number, revision, locale),
    // What it says of its successor is as old as that one.
    changedAt: newest.issuedAt,
    make: wholeBulletin(recorded.id, revisions, locale, load),
  };
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
