import { COLUMNS, widthOf, wrap } from './wrap';

const WORDS = 'Ο Δήμος Χανίων φιλοξένησε τη 2η Τεχνική Συνάντηση της Πράξης «Smart Cities» στα Χανιά';

describe('wrap', () => {
  it('breaks between words, and loses none', () => {
    const lines = wrap(`${WORDS} ${WORDS}`);
    expect(lines.length).toBe(3);
    expect(lines.join(' ')).toBe(`${WORDS} ${WORDS}`);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(COLUMNS);
  });

  it('counts letters, not the marks upon them', () => {
    expect(widthOf('Χανιά'.normalize('NFD'))).toBe(5);
    expect(widthOf('ΐ'.normalize('NFD'))).toBe(1);
  });

  it('never parts what a no-break space holds together', () => {
    const lines = wrap(`${'α'.repeat(66)} 20\u00a0Δεκεμβρίου\u00a02018`);
    expect(lines).toEqual(['α'.repeat(66), '20\u00a0Δεκεμβρίου\u00a02018']);
  });

  it('gives a word that is longer than a line one to itself', () => {
    const address = `https://newsletter.example/${'a'.repeat(80)}`;
    expect(wrap(`Στη σελίδα ${address} και`)).toEqual(['Στη σελίδα', address, 'και']);
  });

  it('keeps line feeds, and indents the lines after the first apart', () => {
    expect(wrap('Ένα\nδύο', { first: '• ', rest: '  ' })).toEqual(['• Ένα', '  δύο']);
  });

  it('fills a line to the last column', () => {
    expect(wrap(`${'α'.repeat(35)} ${'β'.repeat(36)}`)).toHaveLength(1);
    expect(wrap(`${'α'.repeat(35)} ${'β'.repeat(37)}`)).toHaveLength(2);
  });
});
