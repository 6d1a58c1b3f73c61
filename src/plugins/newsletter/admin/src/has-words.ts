/** Whether every word that is wanted stands in a text, whatever their accents and case; no words are in any text. */
export function hasWords(text: string, wanted: string): boolean {
  const read = folded(text);
  return folded(wanted)
    .split(/\s+/)
    .every((word) => read.includes(word));
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .trim();
