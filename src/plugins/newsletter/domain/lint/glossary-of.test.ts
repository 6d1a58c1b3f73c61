import { both, bulletin, speaker } from '../../../../../tests/support/bulletin-builder';
import { DEFAULT_TERMS, ENGLISH_EXONYMS } from './default-terms';
import type { Term } from './glossary';
import { fileGlossary, glossaryOf } from './glossary-of';

const NOTHING = { el: [], en: [] };
const found = (terms: readonly Term[], el: string) => terms.filter((term) => term.el === el);

describe('the glossary of a bulletin', () => {
  it.each([
    ['person', 'Μαρία Λουκά', 'Maria Louka'],
    ['organisation', 'Δήμος Ανθούσας', 'Municipality of Anthousa'],
    ['organisation', 'Κοινότητα Πετρωτών', 'Community of Petrota'],
    ['organisation', 'Πολυτεχνική Σχολή', 'School of Engineering'],
    ['place', 'Πετρωτά', 'Petrota'],
    ['venue', 'Πολιτιστικό Κέντρο Ανθούσας', 'Anthousa Cultural Centre'],
    ['operation', 'Greenways', 'Greenways'],
    ['notion', 'Πράξη', 'operation'],
  ])('pairs the names of its content: %s %s', (kind, el, en) => {
    expect(found(glossaryOf(bulletin(), []), el)).toEqual([expect.objectContaining({ kind, el, en })]);
  });

  it('leaves out a person of whom a part is missing, in that language', () => {
    const half = bulletin({ speakers: [speaker({ givenName: both('Μαρία', null) })] });
    expect(found(glossaryOf(half, []), 'Μαρία Λουκά')).toEqual([
      { kind: 'person', el: 'Μαρία Λουκά', en: null, forbidden: NOTHING },
    ]);
  });

  it('begins with the desk’s own list, and forbids nothing that the desk approves', () => {
    const paphos: Term = { kind: 'place', el: 'Πάφος', en: 'Paphos', forbidden: { el: [], en: ['Pafos'] } };
    const terms = glossaryOf(bulletin(), [paphos]);
    expect(terms[0]).toEqual(paphos);
    expect(terms.flatMap(({ forbidden }) => forbidden.en)).not.toContain('Paphos');
  });

  it('holds each name once', () => {
    const terms = glossaryOf(bulletin(), DEFAULT_TERMS);
    const names = terms.map(({ kind, el, en }) => JSON.stringify([kind, el, en]));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the glossary of a file', () => {
  it('adds to a default what the desk forbids besides', () => {
    const crete: Term = { kind: 'place', el: 'Κρήτη', en: 'Crete', forbidden: { el: [], en: ['Creta'] } };
    expect(found(fileGlossary([crete]), 'Κρήτη')).toEqual([
      { ...crete, forbidden: { el: [], en: ['Creta', 'Kriti', 'Krete'] } },
    ]);
  });

  it('never forbids what it approves', () => {
    const terms = fileGlossary([]);
    for (const locale of ['el', 'en'] as const) {
      const approved = new Set(terms.map((term) => term[locale]));
      expect(terms.flatMap(({ forbidden }) => forbidden[locale]).filter((one) => approved.has(one))).toEqual([]);
    }
  });

  it('tells only of forbidden renderings that English atlases know them', () => {
    const forbidden = new Set(DEFAULT_TERMS.flatMap((term) => term.forbidden.en));
    expect([...ENGLISH_EXONYMS].filter((name) => !forbidden.has(name))).toEqual([]);
  });
});
