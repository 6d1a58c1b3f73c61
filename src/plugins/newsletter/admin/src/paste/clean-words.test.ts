import { cleanLine, cleanLines } from './clean-words';

describe('words pasted into a plain field', () => {
  it('become one line of composed characters with one space between words', () => {
    expect(cleanLine('  Η πρ\u03c9\u0301τη\r\nσυνάντηση\u00a0 \u00a0στα\u2003Χανιά\u200b\n')).toBe(
      'Η πρώτη συνάντηση στα Χανιά',
    );
    expect(cleanLine('Ο κ.\u00a0Παπαδάκης')).toBe('Ο κ.\u00a0Παπαδάκης');
  });

  it('keep their lines where a field has lines', () => {
    expect(cleanLines('Πρώτη  γραμμή \r\n\r\n\r\n\r\nΔεύτερη\tγραμμή\n')).toBe('Πρώτη γραμμή\n\nΔεύτερη γραμμή');
  });
});
