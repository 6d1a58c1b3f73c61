import type { Locale } from '../../../domain/locale';
import { addressOf } from '../../../domain/render/json/addresses';
import { assertNever } from '../../../domain/result';
import type { Catalogue } from './catalogue';
import { ENTRIES } from './entries';
import { locateList } from './locate-list';
import { newestDocument, type QuestionOnRecord } from './locate-on-record';
import { locateStory } from './locate-story';
import type { Question } from './parse-question';
import { isShaped, shapeInAddress, tell } from './shape';
import { type LoadEdition, missing, type Whereabouts } from './whereabouts';

/**
 * Finds what a question asks for in the catalogue, without making it; `negotiated` is the language of the headers. A
 * bulletin is found without a catalogue, by `locateOnRecord`.
 */
export function locateDocument(
  question: Exclude<Question, QuestionOnRecord | { type: 'contract' }>,
  negotiated: Locale,
  catalogue: Catalogue,
  load: LoadEdition,
): Whereabouts {
  const locale = question.locale ?? negotiated;
  switch (question.type) {
    case 'list':
      return locateList(question, locale, catalogue, load);
    case 'latest':
      return locateLatest(question, locale, catalogue, load);
    case 'story':
      return (
        locateStory(question.slug, question.locale, negotiated, question, catalogue, load) ??
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
  return newestDocument(revisions ?? [], locale, question, load) ?? missing(question, 'latest', '');
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
    key: `${resource}/${documentId}/${locale}${shapeInAddress(question)}/${catalogue.version}`,
    locale,
    address: addressOf(resource, documentId, locale) + shapeInAddress(question),
    changedAt: catalogue.changedAt,
    isVariant: isShaped(question),
    make: () => {
      const telling = ENTRIES[resource].tellingOf(catalogue, documentId);
      if (!telling) throw new Error(`The catalogue has lost ${documentId}`);
      return tell<unknown, object>(telling, locale, question);
    },
  };
}
