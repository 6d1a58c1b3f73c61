import { seedBulletin } from '../../../../../tests/support/seed-bulletins';
import { BULLETIN_01 } from '../../server/src/seed/content/bulletin-01';
import type { Bulletin, Story } from '../bulletin/bulletin';
import type { LocalizedText } from '../bulletin/localized';
import type { Locale } from '../locale';
import { type Found, matchQuery, type SearchWish } from './match-query';
import { marksOf, passagesOf, type Shown } from './passage';
import { addDocument, newSearchIndex, type Placed, placeDocuments, type SearchIndex } from './search-index';
import { parseQuery } from './search-query';
import type { SearchedDocument } from './searched-document';
import { searchedBeneficiary, searchedBulletin, searchedEvent, searchedSpeaker, searchedStory } from './searched-texts';

const both = (el: string | null, en: string | null): LocalizedText => ({ el, en });
const none = both(null, null);
const paragraphs = (text: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }];

/** A story of an invented bulletin: its texts in Greek, and in English where they are given. */
function invented(documentId: string, headline: string, body: string, english: [string, string] | null = null): Story {
  return {
    documentId,
    slug: both(documentId, documentId),
    kicker: none,
    headline: both(headline, english?.[0] ?? null),
    lead: none,
    body: { el: paragraphs(body), en: english ? paragraphs(english[1]) : null },
    event: null,
    noEventReason: 'SECRET',
    beneficiaries: [],
    appearances: [],
    photos: [],
  };
}

const FIRST = seedBulletin(BULLETIN_01);

/** A second bulletin, made up: forms, accents and names that the first one lacks. */
const SECOND: Bulletin = {
  ...FIRST,
  documentId: 'second',
  number: 2,
  issueDate: '2020-06-15',
  title: both('2ο Ενημερωτικό Δελτίο', 'Bulletin no. 2'),
  editorial: { el: paragraphs('Ο χειμώνας πέρασε και τα έργα συνεχίζονται.'), en: null },
  stories: [
    invented(
      'limassol',
      'Η Λεμεσός αποκτά έξυπνο φωτισμό',
      'Στους δρόμους της Λεμεσού τοποθετήθηκαν αισθητήρες. Οι πολίτες βλέπουν τα προγράμματα στάθμευσης στο κινητό.',
      ['Limassol gets smart lighting', 'Sensors were put up in the streets. Citizens see parking schedules by phone.'],
    ),
    invented(
      'heraklion',
      'ΝΕΑ ΠΛΑΤΦΟΡΜΑ ΣΤΟ ΗΡΑΚΛΕΙΟ',
      'Το τμήμα πληροφορικής του Δήμου Ηρακλείου παρέδωσε το σύστημα. Ο πόλος έλξης βρίσκεται στο λιμάνι.',
    ),
    invented(
      'school',
      'Μαθητές σχεδιάζουν την πόλη τους',
      'Η Θεσσαλονίκη φιλοξένησε μαθητές από τη Λευκωσία. Το θέμα των εργασιών: «η πόλη του αύριο». Άυλοι τίτλοι, ΜΑΪΟΣ.',
      ['Pupils design their city', 'Thessaloniki hosted pupils from Nicosia. They visited the municipalities.'],
    ),
    invented('energy', 'Ενέργεια για τα κτίρια', 'Τα κτήρια του δήμου εξοικονομούν ενέργεια. Συγχρηματοδότηση 85%.'),
  ],
};

/** The bulletins that the vectors are asked of. */
export const BULLETINS: readonly Bulletin[] = [SECOND, FIRST];

const yearOf = (day: string | null): readonly number[] => (day === null ? [] : [Number(day.slice(0, 4))]);

/** An index over some bulletins, the newest first, and the ids of its documents by their numbers. */
export function indexOf(bulletins: readonly Bulletin[]): { index: SearchIndex; ids: readonly string[] } {
  const index = newSearchIndex();
  const ids: string[] = [];
  const placed: Placed[] = [];
  const add = (id: string, document: SearchedDocument, years: readonly number[]) => {
    if (ids.includes(id)) return;
    placed.push({ document: addDocument(index, document), years });
    ids.push(id);
  };
  for (const bulletin of bulletins) {
    const years = yearOf(bulletin.issueDate);
    add(`bulletin ${bulletin.number}`, searchedBulletin(bulletin), years);
    for (const story of bulletin.stories) add(`story ${story.documentId}`, searchedStory(story, bulletin), years);
    for (const event of bulletin.events)
      add(`event ${event.documentId}`, searchedEvent(event), yearOf(event.startDate));
    for (const speaker of bulletin.speakers) add(`speaker ${speaker.documentId}`, searchedSpeaker(speaker), years);
    for (const one of bulletin.beneficiaries) add(`beneficiary ${one.documentId}`, searchedBeneficiary(one), years);
  }
  placeDocuments(index, placed);
  return { index, ids };
}

/** What a query finds in an index, its documents by their ids, and how they are shown. */
export function ask(
  { index, ids }: ReturnType<typeof indexOf>,
  text: string,
  wish: Partial<SearchWish> = {},
): Omit<Found, 'hits'> & { readonly hits: readonly string[]; readonly shown: readonly Shown[] } {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(query.error.code);
  const locale: Locale = wish.locale ?? 'el';
  const found = matchQuery(index, query.value, { locale, from: 0, size: 100, ...wish });
  const marks = marksOf(found.answers);
  return {
    ...found,
    hits: found.hits.map((document) => ids[document] as string),
    shown: found.hits.map((document) => passagesOf(index, document, marks, locale)),
  };
}

/** A story, and what finds it; `first` where nothing else may come before it. */
export type Vector = { readonly find: string; readonly by: readonly string[]; readonly first?: readonly string[] };
