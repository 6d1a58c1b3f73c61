/** The ending of an English ordinal: 1st, 2nd, 3rd, 4th, 11th. */
function ordinalEnding(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ones] ?? 'th';
}

/**
 * The title of a bulletin by the pattern of an earlier one: the number in it goes up, and an English ordinal with it
 * («1ο Δελτίο» → «3ο Δελτίο», “1st Bulletin” → “3rd Bulletin”). `null` where the title does not bear its number.
 */
export function titleOfNext(title: string, number: number, next: number): string | null {
  const pattern = new RegExp(`(?<!\\d)${number}(st|nd|rd|th)?(?!\\d)`, 'u');
  if (!pattern.test(title)) return null;
  return title.replace(pattern, (_, ending?: string) => `${next}${ending ? ordinalEnding(next) : ''}`);
}
