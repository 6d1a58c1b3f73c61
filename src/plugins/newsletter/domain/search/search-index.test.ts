import fc from 'fast-check';
import { firstOnes } from './first-ones';
import { append, growingList } from './growing-list';
import { matchQuery } from './match-query';
import { addDocument, newSearchIndex, placeDocuments, wordCounts } from './search-index';
import { parseQuery } from './search-query';
import { searchStem } from './search-stem';
import type { SearchedDocument } from './searched-document';

const story = (text: string): SearchedDocument => ({
  type: 'story',
  texts: [{ field: 'headline', locale: 'el', text }],
});

describe('the index', () => {
  const index = newSearchIndex();
  const hits = (text: string) => {
    const query = parseQuery(text);
    if (!query.ok) throw new Error(text);
    return matchQuery(index, query.value, { locale: 'el', from: 0, size: 10 }).hits;
  };
  const [old = -1, lasting = -1] = ['Χανιά και Πάφος', 'Χανιά'].map((text) => addDocument(index, story(text)));

  test('finds nothing before it has been given its place, and nothing whose place was taken', () => {
    expect(hits('χανια')).toEqual([]);
    placeDocuments(index, [
      { document: old, years: [2018] },
      { document: lasting, years: [2018] },
    ]);
    expect(hits('χανια')).toEqual([old, lasting]);
    placeDocuments(index, [{ document: lasting, years: [2018] }]);
    expect(hits('χανια')).toEqual([lasting]);
    expect(hits('παφοσ')).toEqual([]);
    expect(hits('"χανια και"')).toEqual([]);
    expect(wordCounts(index)).toEqual({ held: 6, idle: 4 });
  });

  test('finds what was added later, in the place that it was given', () => {
    const corrected = addDocument(index, story('Χανιά, Πάφος και Μυτιλήνη'));
    placeDocuments(index, [
      { document: corrected, years: [] },
      { document: lasting, years: [] },
    ]);
    expect(hits('χανια')).toEqual([corrected, lasting]);
    expect(hits('mytilini')).toEqual([corrected]);
  });
});

describe('a document with signs beyond the basic plane', () => {
  test('is found like any other', () => {
    const index = newSearchIndex();
    const document = addDocument(index, story('Γιορτή 🎉 στη Μυτιλήνη'));
    placeDocuments(index, [{ document, years: [] }]);
    const query = parseQuery('μυτιληνη');
    if (!query.ok) throw new Error('not a query');
    expect(matchQuery(index, query.value, { locale: 'el', from: 0, size: 10 }).hits).toEqual([document]);
  });
});

describe('stems', () => {
  /** Forms of one word, from the declension tables of the school grammar. */
  const SAME = [
    ...['δημος δημου δημοι δημων δημους', 'πολη πολης πολεις πολεων', 'τμημα τμηματος τμηματα τμηματων'],
    ...['προγραμμα προγραμματος', 'συστημα συστηματα', 'φορεας φορεις φορεων', 'κτιριο κτιριων', 'υπηρεσια υπηρεσιες'],
    ...['πολιτης πολιτες πολιτων', 'λιμανι λιμανια λιμανιου', 'τεχνικη τεχνικων τεχνικες', 'δημαρχος δημαρχου'],
    ...[
      'city cities',
      'meeting meetings',
      'visit visited visits visiting',
      'plan planned planning',
      'use used using uses',
    ],
    ...['municipality municipalities', 'sensor sensors', 'publish published publishes', 'address addresses'],
  ];
  const APART = ['δημος δημοσιος', 'θεση θεμα', 'λιμανι λιμνη', 'κοσμος κοσμημα', 'bus but', 'thing th'];

  test.each(SAME)('%s meet', (forms) => {
    expect(new Set(forms.replaceAll('ς', 'σ').split(' ').map(searchStem)).size).toBe(1);
  });

  test.each(APART)('%s do not', (words) => {
    expect(new Set(words.replaceAll('ς', 'σ').split(' ').map(searchStem)).size).toBe(2);
  });
});

describe('what the index is made of', () => {
  test('the first of many numbers are those of a sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, count) => {
        const sorted = numbers.toSorted((a, b) => a - b).slice(0, count);
        expect([...firstOnes(Float64Array.from(numbers), count)]).toEqual(sorted);
      }),
    );
  });

  test('a list gives back what was added', () => {
    const list = growingList(1);
    for (let number = 0; number < 1000; number += 1) append(list, number);
    expect([...list.values.subarray(0, list.length)]).toEqual(Array.from({ length: 1000 }, (_, at) => at));
  });
});
