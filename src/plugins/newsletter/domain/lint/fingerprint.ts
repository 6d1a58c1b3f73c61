import type { Bulletin } from '../bulletin/bulletin';
import { canonicalJson, type Json } from '../bulletin/canonical-json';
import { sha256Of } from '../bulletin/digest';
import { stablePlace } from '../bulletin/stable-place';
import { textAt } from '../bulletin/text-at';
import { valueAt } from '../bulletin/value-at';
import type { Finding } from '../finding';
import { type Span, sentencesOf } from '../greek/sentences';
import { DEFAULT_LOCALE, type Locale } from '../locale';

/** Gives findings of one bulletin their fingerprints: 64 hex digits each. */
export type Fingerprinter = (finding: Finding) => string;

/**
 * What tells a finding again after edits elsewhere: SHA-256 over its rule and reason, its place without positions, and
 * the words it is about with their sentence; without a range, over the whole value that stands there and what it says
 * of it. It survives a new order and edits of other texts, and dies with its own. The same words twice in one field, in
 * equal sentences, are one.
 */
export function fingerprinter(bulletin: Bulletin): Fingerprinter {
  const cut = new Map<string, Span[]>();
  const sentences = (text: string, locale: Locale): Span[] => {
    const key = `${locale} ${text}`;
    const known = cut.get(key) ?? sentencesOf(text, locale);
    cut.set(key, known);
    return known;
  };
  return (finding) => {
    const { ruleId, reason, path, data } = finding;
    const about = wordsOf(bulletin, finding, sentences) ?? { value: valueAt(bulletin, path), data };
    return sha256Of(canonicalJson([ruleId, reason, stablePlace(bulletin, path), about]));
  };
}

/** The fingerprint of one finding, as `fingerprinter` gives it. */
export const fingerprintOf = (bulletin: Bulletin, finding: Finding): string => fingerprinter(bulletin)(finding);

function wordsOf(
  bulletin: Bulletin,
  { path, range, locale }: Finding,
  sentences: (text: string, locale: Locale) => Span[],
): Json | null {
  const text = range && textAt(bulletin, path);
  if (range === null || text === null) return null;
  const [from, to] = range;
  const spans = sentences(text, locale ?? DEFAULT_LOCALE);
  const first = spans.find(({ end }) => end > from) ?? { start: from };
  const last = spans.find(({ end }) => end >= to) ?? { end: to };
  const start = Math.min(first.start, from);
  return { quote: text.slice(from, to), sentence: text.slice(start, Math.max(last.end, to)), at: from - start };
}
