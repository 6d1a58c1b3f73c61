import fc from 'fast-check';
import { TERM_KINDS, type Term } from '../../../../domain/lint/glossary';
import { readTerms, writeTerms } from './terms-csv';

const name = fc
  .stringMatching(/^[\p{L}"',;\-=.() ]{1,20}$/u)
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith("'"));
const names = fc.array(name, { maxLength: 3 });
const term: fc.Arbitrary<Term> = fc.record({
  kind: fc.constantFrom(...TERM_KINDS),
  el: name,
  en: fc.option(name),
  forbidden: fc.record({ el: names, en: names }),
});

describe('The glossary as a table', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        expect(readTerms(writeTerms(terms))).toEqual({ terms, misfit: null });
      }),
    );
  });

  test('is read as a spreadsheet in Greek writes it, with semicolons and without a heading', () => {
    const text = 'notion;πράξη;operation;;undertaking | act\r\n;"ομάδα ""έργου""";project team;;\r\n\r\n';
    expect(readTerms(text)).toEqual({
      terms: [
        { kind: 'notion', el: 'πράξη', en: 'operation', forbidden: { el: [], en: ['undertaking', 'act'] } },
        { kind: 'notion', el: 'ομάδα "έργου"', en: 'project team', forbidden: { el: [], en: [] } },
      ],
      misfit: null,
    });
  });

  test.each([
    ['a kind that there is not', 'kind,el,en\nnotion,α,a\nthing,β,b\n', 3],
    ['a row without a name', 'notion,,,x,\n', 1],
  ])('is refused at the row of %s', (_what, text, misfit) => {
    expect(readTerms(text)).toEqual({ terms: [], misfit });
  });

  test('begins no cell as a formula', () => {
    const dangerous: Term = { kind: 'notion', el: '=1+1', en: '@x', forbidden: { el: [], en: [] } };
    expect(writeTerms([dangerous])).toContain("notion,'=1+1,'@x");
  });
});
