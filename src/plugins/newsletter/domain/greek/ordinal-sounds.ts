/** Largest number that the table of ordinals reads. */
const LARGEST = 999;

// δεύτερη, δέκατη, δωδέκατη, δέκατη τρίτη … δέκατη ένατη.
const IN_DELTA: ReadonlySet<number> = new Set([2, 10, 12, 13, 14, 15, 16, 17, 18, 19]);

/**
 * Whether an ordinal from 1 to 999 begins with δ when it is read aloud (2η → δεύτερη, 13η → δέκατη τρίτη, 200ή →
 * διακοσιοστή); all others begin with π, τ or a vowel. `null` outside that range.
 */
export const beginsWithDelta = (ordinal: number): boolean | null => {
  if (ordinal < 1 || ordinal > LARGEST) return null;
  return IN_DELTA.has(ordinal) || (ordinal >= 200 && ordinal < 300);
};
