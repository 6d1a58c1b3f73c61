import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileRuns } from './file-runs';

const textsOf = (text: string) => fileRuns(text, 'el').map((run) => run.text);
const PRINTED = readFileSync(join(__dirname, '../../../../../tests/fixtures/bulletin-01/printed.el.txt'), 'utf8');

describe('fileRuns', () => {
  it('takes each line that ends a sentence for a paragraph', () => {
    expect(textsOf('Πρώτη πρόταση.\nΔεύτερη πρόταση.\n\nΤρίτη;')).toEqual([
      'Πρώτη πρόταση.',
      'Δεύτερη πρόταση.',
      'Τρίτη;',
    ]);
  });

  it('keeps together the lines that were broken for their length', () => {
    expect(textsOf('Η συνάντηση έγινε την Τρίτη\n12 Δεκεμβρίου στο κέντρο της\nπόλης.')).toHaveLength(1);
  });

  it('parts a headline from what follows it', () => {
    expect(textsOf('Νέα υπηρεσία\n\nΟ Δήμος ξεκίνησε μια νέα υπηρεσία για όλους τους δημότες.')).toHaveLength(2);
  });

  it('reads the paragraphs of a text layer, whose lines are set apart by empty ones', () => {
    const runs = fileRuns(PRINTED, 'el').map(({ text }) => text.replace(/\s+/g, ' '));
    expect(runs.slice(0, 2)).toEqual(['1 ο', 'Ενημερωτικό Δελτίο της Πράξης']);
    expect(runs).toContain('2η Τεχνική Συνάντηση της Πράξης Smart Cities');
    expect(runs.find((run) => run.includes('την Τρίτη 12 Δεκεμβρίου'))).toMatch(/^Ο Δήμος Χανίων διοργάνωσε/);
    expect(runs.find((run) => run.includes('στα Χανιά στις 10/12/2018'))).toBeDefined();
  });

  it('gives runs that stand in the text where they say, in order, and hold all that is not white', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'αΒ .;\n\r\t·»', '\u00a0') }), (text) => {
        const runs = fileRuns(text, 'el');
        let end = 0;
        let between = '';
        for (const run of runs) {
          const start = Number(run.path[0]);
          expect(text.slice(start, start + run.text.length)).toBe(run.text);
          expect(start).toBeGreaterThanOrEqual(end);
          between += text.slice(end, start);
          end = start + run.text.length;
        }
        expect((between + text.slice(end)).trim()).toBe('');
      }),
    );
  });
});
