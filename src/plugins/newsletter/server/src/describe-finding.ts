import type { FindingView } from '../../contracts/findings';
import type { StandingWaiver } from '../../contracts/waivers';
import type { Bulletin } from '../../domain/bulletin/bulletin';
import { locate } from '../../domain/bulletin/locate';
import { placeOf } from '../../domain/bulletin/place';
import { textAt } from '../../domain/bulletin/text-at';
import type { ContentPath, Finding } from '../../domain/finding';
import type { SettledFinding, Waiver } from '../../domain/lint/settle';
import type { Locale } from '../../domain/locale';
import { say } from './messages';

/** Tells findings in a language; `names` are those of the people who waived some, by their stable names. */
export const describeFindings = (
  language: Locale,
  bulletin: Bulletin,
  findings: readonly SettledFinding[],
  names: ReadonlyMap<string, string> = new Map(),
): FindingView[] =>
  findings.map((finding) => {
    const { ruleId, reason, severity, path, locale, range, mends, fingerprint, waiver } = finding;
    return {
      ruleId,
      reason,
      severity,
      locale: locale ?? null,
      path,
      place: placeInWords(language, bulletin, path),
      message: messageOf(language, finding),
      target: locate(bulletin, path),
      range,
      quote: quoteOf(bulletin, finding),
      mends,
      fingerprint,
      waiver: waiver && standing(waiver, names),
    };
  });

/** What a finding says, in a language. */
export const messageOf = (language: Locale, { ruleId, reason, data }: Finding): string =>
  say(language, `newsletter.finding.${ruleId}.${reason}`, data);

/** The exact words that a finding is about; `null` where it is about a whole. */
export const quoteOf = (bulletin: Bulletin, { path, range }: Finding): string | null =>
  range && (textAt(bulletin, path)?.slice(...range) ?? null);

/** A waiver as it is told beside what it sets aside. */
export const standing = (
  { id, by, at, reason, until }: Waiver,
  names: ReadonlyMap<string, string>,
): StandingWaiver => ({ id, given: { name: names.get(by) ?? by, at }, reason, until });

/** Where a path of a bulletin leads, as a person would say it. */
export function placeInWords(language: Locale, bulletin: Bulletin, path: ContentPath): string {
  const { steps, locale } = placeOf(bulletin, path, language);
  const words = steps.map(({ key, data }) => say(language, key, data)).join(' › ');
  return locale ? `${words} (${say(language, `newsletter.place.locale.${locale}`)})` : words;
}
