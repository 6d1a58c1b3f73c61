import type { Core } from '@strapi/strapi';
import type { CodeView, OrphanView, SegmentView } from '../../../../contracts/workbench/workbench';
import { encodeCoded } from '../../../../domain/exchange/coded-text';
import type { Code } from '../../../../domain/exchange/inline';
import { type Orphan, ownCodesOf, type Segment } from '../../../../domain/exchange/segment';
import { sourceChange } from '../../../../domain/exchange/source-change';
import type { SettledFinding } from '../../../../domain/lint/settle';
import type { Locale } from '../../../../domain/locale';
import { messageOf, placeInWords } from '../../describe-finding';
import { say } from '../../messages';
import { findingsOf } from '../findings-of';
import { translationIn } from '../segments-of';
import { meantTerms } from './meant-terms';
import { segmentPlace } from './segment-place';
import type { Bench } from './workbench-desk';

/** Tells segments as the workbench shows them, in a language; `names` are those of the people who made translations. */
export async function viewSegments(
  strapi: Core.Strapi,
  bench: Bench,
  segments: readonly Segment[],
  language: Locale,
  names: ReadonlyMap<string, string>,
): Promise<SegmentView[]> {
  const { bulletin } = bench;
  const { direction } = bench.segments;
  const termsOf = await meantTerms(strapi, bench);
  const lookedUp = { translation: translationIn(bench.segments) };
  const findings = findingsByPlace(await findingsOf(strapi, bulletin, [], lookedUp));
  return segments.map((segment) => {
    const { unit, state } = segment;
    const target = [...segment.path, direction.target, ...(segment.inTarget ?? [])];
    return {
      id: segment.id,
      documentId: segment.documentId,
      path: segment.path,
      place: segmentPlace(language, bulletin, segment, direction.source),
      kind: segment.kind,
      source: encodeCoded(segment.source),
      codes: segment.codes.map((code) => codeView(language, code)),
      target: segment.target && encodeCoded(segment.target),
      ownCodes: ownCodes(segment).map((code) => codeView(language, code)),
      state,
      isOptional: segment.isOptional,
      made: unit && { by: unit.by && (names.get(unit.by) ?? unit.by), at: unit.at, origin: unit.origin },
      change: sourceChange(segment),
      maxLength: bench.longest(segment),
      terms: termsOf(segment),
      findings: (findings.get(target.join('/')) ?? []).map((finding) => ({
        fingerprint: finding.fingerprint,
        severity: finding.severity,
        message: messageOf(language, finding),
        range: finding.range,
      })),
      mayWrite: bench.mayWrite(segment),
    };
  });
}

/** Tells orphans as the workbench shows them. */
export const viewOrphans = ({ bulletin, segments, mayWrite }: Bench, language: Locale): OrphanView[] =>
  segments.orphans.map((orphan) => ({
    id: orphan.id,
    documentId: orphan.documentId,
    place: placeInWords(language, bulletin, [...orphan.path, segments.direction.target, ...orphan.inTarget]),
    target: encodeCoded(orphan.target),
    mayWrite: mayWrite(orphan satisfies Pick<Orphan, 'path'>),
  }));

/** Codes that the target has and its source has not. */
const ownCodes = (segment: Segment): Code[] => {
  const own = ownCodesOf(segment);
  return segment.targetCodes.filter(({ id }) => own.includes(id));
};

const codeView = (language: Locale, code: Code): CodeView => ({
  id: code.id,
  kind: code.kind,
  label:
    code.kind === 'link'
      ? say(language, 'newsletter.workbench.code.link', { url: code.url })
      : code.marks.map((mark) => say(language, `newsletter.workbench.code.${mark}`)).join(', '),
});

/** Findings by the text that they are about; those of a whole field stand with the field. */
function findingsByPlace(findings: readonly SettledFinding[]): Map<string, SettledFinding[]> {
  const places = new Map<string, SettledFinding[]>();
  for (const finding of findings.filter(({ waiver, ruleId }) => waiver === null && ruleId !== 'i18n/complete')) {
    const place = finding.path.join('/');
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}
