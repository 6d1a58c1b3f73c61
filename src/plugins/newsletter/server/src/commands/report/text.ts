import type { Locale } from '../../../../domain/locale';
import { say } from '../../messages';
import { lineAt, positionOf } from './position';
import type { Report, ReportedFinding } from './reported';

/** Longest stretch of a line that is shown on either side of a finding, in characters. */
const AROUND = 60;

/** A report for a terminal: place, severity and rule; the message; the line with the place underlined; the mends. */
export function reportAsText({ source, findings }: Report, language: Locale): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary = say(language, 'newsletter.command.check.summary', { errors, warnings: findings.length - errors });
  return [...findings.map((finding) => describe(source, finding, language)), summary].join('\n\n');
}

function describe(source: string, finding: ReportedFinding, language: Locale): string {
  const { ruleId, severity, message, mends } = finding;
  const level = say(language, `newsletter.command.check.${severity}`);
  const mended = mends.map(({ replacement }) => (replacement === '' ? '∅' : visible(replacement)));
  return [
    `${whereIs(source, finding)}  ${level}  ${ruleId}`,
    `  ${message}`,
    ...excerpt(finding),
    ...(mended.length > 0 ? [`  → ${mended.join('  |  ')}`] : []),
  ].join('\n');
}

function whereIs(source: string, { place, text, range }: ReportedFinding): string {
  if (place !== null) return place;
  const { line, column } = positionOf(text, range?.[0] ?? 0);
  return `${source}:${line}:${column}`;
}

function excerpt({ text, range }: ReportedFinding): string[] {
  if (range === null) return [];
  const [from, to] = range;
  const { start, content } = lineAt(text, from);
  const column = from - start;
  const length = Math.max(1, Math.min(to, start + content.length) - from);
  const left = Math.max(0, column - AROUND);
  const shown = content.slice(left, column + length + AROUND);
  const before = content.slice(left, column);
  return [
    `  │ ${visible(shown)}`,
    `  │ ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(content.slice(column, column + length))))}`,
  ];
}

/** Control characters would move the cursor of a terminal. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** Columns that a text takes: marks and invisible characters take none. */
const widthOf = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;
