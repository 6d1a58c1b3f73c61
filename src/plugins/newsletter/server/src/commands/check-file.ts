import type { Finding } from '../../../domain/finding';
import { checkTexts } from '../../../domain/lint/check-bulletin';
import { NO_FACTS } from '../../../domain/lint/context';
import { fileRuns } from '../../../domain/lint/file-runs';
import { fileGlossary } from '../../../domain/lint/glossary-of';
import type { Locale } from '../../../domain/locale';
import { say } from '../messages';
import { deskSpeller } from '../spelling/desk-speller';
import { misspeltIn } from '../spelling/misspelt-in';
import type { Report, ReportedFinding } from './report/reported';
import type { TextInput } from './text-input';

/** What is known of a file that is to be checked, and the language in which to tell what is found. */
export type FileToCheck = TextInput & {
  readonly locale: Locale;
  readonly issueDate: string | null;
  readonly language: Locale;
};

/**
 * Asks the rules of language of a plain text, by its paragraphs; no desk is needed. Where the dictionaries do not answer
 * the rest is told, and the standard error says so.
 */
export async function checkFile({ name, text, locale, issueDate, language }: FileToCheck): Promise<Report> {
  const texts = { runs: fileRuns(text, locale), issueDate, glossary: fileGlossary(NO_FACTS.terms) };
  const misspelt = await misspeltIn(texts, deskSpeller);
  if (!misspelt.ok) process.stderr.write(`${say(language, 'newsletter.command.check.spelling-unavailable')}\n`);
  const findings = checkTexts({ ...texts, misspelt: misspelt.ok ? misspelt.value : NO_FACTS.misspelt });
  return { source: name, findings: findings.map((finding) => inFile(text, finding, language)) };
}

/** The path of a finding in a file is the offset of its paragraph. */
function inFile(text: string, finding: Finding, language: Locale): ReportedFinding {
  const { ruleId, reason, severity, path, range, data, mends } = finding;
  const start = Number(path[0] ?? 0);
  return {
    ruleId,
    severity,
    message: say(language, `newsletter.finding.${ruleId}.${reason}`, data),
    place: null,
    text,
    range: range && [range[0] + start, range[1] + start],
    mends: mends.map(({ range: [from, to], replacement }) => ({ range: [from + start, to + start], replacement })),
  };
}
