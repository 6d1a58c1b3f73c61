import type { Finding } from '../../src/plugins/newsletter/domain/finding';
import { checkTexts } from '../../src/plugins/newsletter/domain/lint/check-bulletin';
import { NO_FACTS } from '../../src/plugins/newsletter/domain/lint/context';
import { fileRuns } from '../../src/plugins/newsletter/domain/lint/file-runs';
import { fileGlossary } from '../../src/plugins/newsletter/domain/lint/glossary-of';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';

/** A finding in a file: its exact place there, what stands at it, and the mends in the file's own offsets. */
export type FoundInText = Pick<Finding, 'ruleId' | 'reason' | 'severity' | 'data'> & {
  range: [number, number];
  quote: string;
  mends: { range: [number, number]; replacement: string }[];
};

/** Checks a plain text as the command line does, without spelling. */
export function checkText(text: string, locale: Locale, issueDate: string | null): FoundInText[] {
  const runs = fileRuns(text, locale);
  const findings = checkTexts({ runs, issueDate, glossary: fileGlossary(NO_FACTS.terms), misspelt: NO_FACTS.misspelt });
  return findings.map(({ path, range, mends, ruleId, reason, severity, data }) => {
    const start = Number(path[0]);
    const [from, to] = [start + (range?.[0] ?? 0), start + (range?.[1] ?? 0)];
    return {
      ruleId,
      reason,
      severity,
      data,
      range: [from, to],
      quote: text.slice(from, to),
      mends: mends.map(({ range: [a, b], replacement }) => ({ range: [start + a, start + b], replacement })),
    };
  });
}

/** Applies every mend that is the only one of its finding, from the end on, where no other reaches into it. */
export function applySafeMends(text: string, findings: readonly FoundInText[]): string {
  const mends = findings.flatMap((finding) => (finding.mends.length === 1 ? finding.mends : []));
  let left = text.length;
  let mended = text;
  for (const { range, replacement } of mends.toSorted((a, b) => b.range[0] - a.range[0] || b.range[1] - a.range[1])) {
    if (range[1] > left) continue;
    mended = mended.slice(0, range[0]) + replacement + mended.slice(range[1]);
    left = range[0];
  }
  return mended;
}
