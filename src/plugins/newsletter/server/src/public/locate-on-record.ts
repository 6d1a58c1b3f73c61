import type { BulletinDocument } from '../../../contracts/bulletin';
import type { Edition } from '../../../domain/bulletin/edition';
import type { Locale } from '../../../domain/locale';
import { addressOf, addressOfRevision } from '../../../domain/render/json/addresses';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import type { Histories, Recorded } from './catalogue';
import type { Question } from './parse-question';
import { isShaped, type Shape, shapeInAddress, type Telling, tell } from './shape';
import { type LoadEdition, type Located, missing, type Whereabouts, withdrawnFor } from './whereabouts';

/** A text that differs between any two states of a bulletin's record: revisions and withdrawals only ever come on top. */
const stateOf = (revisions: readonly Recorded[]): string =>
  `${revisions.length}.${revisions.filter(({ withdrawal }) => withdrawal).length}`;

type OnRecord = { readonly edition: Edition; readonly revisions: readonly Recorded[] };

const wholeBulletin =
  (id: number, revisions: readonly Recorded[], locale: Locale, shape: Shape, load: LoadEdition) => async () => {
    const telling: Telling<OnRecord, BulletinDocument> = {
      source: { edition: await load(id), revisions },
      project: (source, language) => projectBulletin(source.edition, source.revisions, language),
    };
    return tell(telling, locale, shape);
  };

/** The newest of a bulletin's revisions; `null` where it was withdrawn or there is none. */
export function newestDocument(
  revisions: readonly Recorded[],
  locale: Locale,
  shape: Shape,
  load: LoadEdition,
): Located | null {
  const newest = revisions.at(-1);
  if (!newest || newest.withdrawal) return null;
  const { id, number, issuedAt } = newest;
  return {
    type: 'document',
    key: `bulletin/${id}/${stateOf(revisions)}/${locale}${shapeInAddress(shape)}`,
    locale,
    address: addressOf('bulletins', number, locale) + shapeInAddress(shape),
    changedAt: issuedAt,
    isVariant: isShaped(shape),
    make: wholeBulletin(id, revisions, locale, shape, load),
  };
}

/** A question that the record of revisions answers, without a look into any other bulletin. */
export type QuestionOnRecord = Extract<Question, { type: 'bulletin' | 'revision' }>;

/** Finds a bulletin or a revision of it, without making it; `negotiated` is the language of the headers. */
export function locateOnRecord(
  question: QuestionOnRecord,
  negotiated: Locale,
  histories: Histories,
  load: LoadEdition,
): Whereabouts {
  const locale = question.locale ?? negotiated;
  return question.type === 'revision'
    ? locateRevision(question, locale, histories, load)
    : locateBulletin(question, locale, histories, load);
}

function locateBulletin(
  question: QuestionOnRecord,
  locale: Locale,
  histories: Histories,
  load: LoadEdition,
): Whereabouts {
  const { number } = question;
  const revisions = histories.get(number) ?? [];
  const document = newestDocument(revisions, locale, question, load);
  if (document) return document;
  const withdrawal = revisions.at(-1)?.withdrawal;
  return withdrawal ? withdrawnFor(withdrawal, question.locale) : missing(question, 'bulletins', String(number));
}

/** The newest revision is the bulletin itself; an older one says what stands in its place. */
function locateRevision(
  question: Extract<Question, { type: 'revision' }>,
  locale: Locale,
  histories: Histories,
  load: LoadEdition,
): Whereabouts {
  const { number, revision } = question;
  const revisions = histories.get(number);
  const newest = revisions?.at(-1);
  if (!revisions || !newest || newest.revision === revision) return locateBulletin(question, locale, histories, load);
  const recorded = revisions.find((candidate) => candidate.revision === revision);
  if (!recorded) return missing(question, 'revisions', String(revision), number);
  if (recorded.withdrawal) return withdrawnFor(recorded.withdrawal, question.locale);
  return {
    type: 'document',
    key: `revision/${recorded.id}/${stateOf(revisions)}/${locale}${shapeInAddress(question)}`,
    locale,
    address: addressOfRevision(number, revision, locale) + shapeInAddress(question),
    // What it says of its successor is as old as that one.
    changedAt: newest.issuedAt,
    isVariant: isShaped(question),
    make: wholeBulletin(recorded.id, revisions, locale, question, load),
  };
}
