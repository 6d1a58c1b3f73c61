import type { Bulletin } from '../../domain/bulletin/bulletin';
import { locate, type StoredPlace } from '../../domain/bulletin/locate';
import { placeOf } from '../../domain/bulletin/place';
import type { ContentPath, Finding, Severity } from '../../domain/finding';
import type { Locale } from '../../domain/locale';
import { say } from './messages';

/** A finding for a person: its place in words, its message, and the stored field to open. */
export type DescribedFinding = {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly locale: Locale | null;
  readonly path: ContentPath;
  readonly place: string;
  readonly message: string;
  readonly target: StoredPlace;
};

/** Tells findings in a language. */
export const describeFindings = (
  language: Locale,
  bulletin: Bulletin,
  findings: readonly Finding[],
): DescribedFinding[] =>
  findings.map(({ ruleId, reason, severity, path, locale, data }) => ({
    ruleId,
    severity,
    locale: locale ?? null,
    path,
    place: placeInWords(language, bulletin, path),
    message: say(language, `newsletter.finding.${ruleId}.${reason}`, data),
    target: locate(bulletin, path),
  }));

/** Where a path of a bulletin leads, as a person would say it. */
export function placeInWords(language: Locale, bulletin: Bulletin, path: ContentPath): string {
  const { steps, locale } = placeOf(bulletin, path, language);
  const words = steps.map(({ key, data }) => say(language, key, data)).join(' › ');
  return locale ? `${words} (${say(language, `newsletter.place.locale.${locale}`)})` : words;
}
