import { changeInWords } from './change-in-words';

const paragraph = (text: string, bold = false) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, ...(bold ? { bold } : {}) }],
});

describe('changeInWords', () => {
  it('tells short values as they were and as they are', () => {
    expect(changeInWords({ path: ['number'], before: 2, after: 3 })).toEqual({ kind: 'text', before: '2', after: '3' });
    expect(changeInWords({ path: ['title', 'en'], before: null, after: 'Bulletin' })).toEqual({
      kind: 'text',
      before: null,
      after: 'Bulletin',
    });
  });

  it('cuts long texts to where they first differ', () => {
    const long =
      'Η δεύτερη τεχνική συνάντηση της πράξης έγινε στα Χανιά, με τη συμμετοχή όλων των εταίρων, και κράτησε ';
    const told = changeInWords({ path: ['lead', 'el'], before: `${long}δύο μέρες.`, after: `${long}τρεις μέρες.` });
    expect(told).toEqual({
      kind: 'text',
      before: '…των εταίρων, και κράτησε δύο μέρες.',
      after: '…των εταίρων, και κράτησε τρεις μέρες.',
    });
  });

  it('tells rich text by its words, and a change of marks as a change', () => {
    const before = [paragraph('Στις 10 Δεκεμβρίου'), paragraph('στα Χανιά')];
    expect(changeInWords({ path: ['body', 'el'], before, after: [paragraph('Στις 11 Δεκεμβρίου')] })).toEqual({
      kind: 'text',
      before: 'Στις 10 Δεκεμβρίου στα Χανιά',
      after: 'Στις 11 Δεκεμβρίου',
    });
    const bold = [paragraph('Στις 10 Δεκεμβρίου', true), paragraph('στα Χανιά')];
    expect(changeInWords({ path: ['body', 'el'], before, after: bold })).toEqual({ kind: 'changed' });
  });

  it('tells what became of whole entries, and never shows a document id', () => {
    const story = { documentId: 'a1', headline: { el: 'Α', en: 'A' } };
    expect(changeInWords({ path: ['stories', 1], before: null, after: story })).toEqual({ kind: 'added' });
    expect(changeInWords({ path: ['stories', 1], before: story, after: null })).toEqual({ kind: 'removed' });
    expect(changeInWords({ path: ['stories'], before: ['a', 'b'], after: ['b', 'a'] })).toEqual({ kind: 'reordered' });
    expect(changeInWords({ path: ['beneficiaries'], before: ['a'], after: ['b'] })).toEqual({ kind: 'changed' });
    expect(changeInWords({ path: ['stories', 0, 'event'], before: 'e1', after: 'e2' })).toEqual({ kind: 'changed' });
  });
});
