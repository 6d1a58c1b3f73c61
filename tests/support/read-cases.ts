import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Finding, Mend } from '../../src/plugins/newsletter/domain/finding';
import { checkBulletin, checkTexts } from '../../src/plugins/newsletter/domain/lint/check-bulletin';
import { NO_FACTS } from '../../src/plugins/newsletter/domain/lint/context';
import { fileGlossary } from '../../src/plugins/newsletter/domain/lint/glossary-of';
import { mendText } from '../../src/plugins/newsletter/domain/lint/mend';
import { mendBulletin } from '../../src/plugins/newsletter/domain/lint/mend-bulletin';
import type { Rule } from '../../src/plugins/newsletter/domain/lint/rule';
import type { InvalidCase, QuotedFinding, ValidCase } from '../../src/plugins/newsletter/domain/lint/rule-cases';
import type { TextRun, Texts } from '../../src/plugins/newsletter/domain/lint/texts';

type TextCase = Exclude<ValidCase, { bulletin: Bulletin }>;

/** A paragraph of which nothing else is known. */
export const PARAGRAPH: Omit<TextRun, 'text' | 'locale'> = {
  path: [0],
  kind: 'paragraph',
  level: null,
  marks: [],
  part: null,
  field: null,
  story: null,
  event: null,
};

const textsOf = ({ text, locale, run, issueDate, facts }: TextCase): Texts => ({
  runs: [{ ...PARAGRAPH, ...run, text, locale }],
  issueDate: issueDate ?? null,
  glossary: fileGlossary(facts?.terms ?? []),
  misspelt: facts?.misspelt ?? NO_FACTS.misspelt,
});

/** What a rule finds in a case. */
export const findingsIn = (given: ValidCase, rule: Rule): Finding[] =>
  'bulletin' in given
    ? checkBulletin(given.bulletin, { ...NO_FACTS, ...given.facts }, [rule])
    : checkTexts(textsOf(given), [rule]);

/** The same case with a mend of a finding applied. */
export const mended = <Case extends ValidCase>(given: Case, { path }: Finding, mend: Mend): Case =>
  'bulletin' in given
    ? { ...given, bulletin: mendBulletin(given.bulletin, path, mend) }
    : { ...given, text: mendText(given.text, mend) };

const nthIndexOf = (text: string, quote: string, nth: number): number => {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = text.indexOf(quote, at + 1);
  return at;
};

const mendOf = (text: string, from: number, quote: string, [part, by]: readonly [string, string]): Mend => {
  const inside = quote.indexOf(part);
  const start = inside >= 0 ? from + inside : text.lastIndexOf(part, from);
  return { range: [start, start + part.length], replacement: by };
};

const quoted = (given: TextCase, { quote, nth = 1, mends = [], ...rest }: QuotedFinding) => {
  const from = nthIndexOf(given.text, quote, nth);
  if (from < 0) throw new Error(`«${quote}» does not stand in «${given.text}»`);
  return {
    path: given.run?.path ?? PARAGRAPH.path,
    locale: given.locale,
    range: [from, from + quote.length],
    mends: mends.map((mend) =>
      typeof mend === 'string'
        ? { range: [from, from + quote.length], replacement: mend }
        : mendOf(given.text, from, quote, mend),
    ),
    ...rest,
  };
};

/** The findings that a case asks for, in full. */
export const expectedFindings = (given: InvalidCase, { id, severity, reasons }: Rule) => {
  const always = (reason: string) => ({
    ruleId: id,
    severity: reasons[reason]?.severity ?? severity,
    range: null,
    data: {},
    mends: [],
  });
  return 'bulletin' in given
    ? given.findings.map((finding) => ({ ...always(finding.reason), ...finding }))
    : given.findings.map((finding) => ({ ...always(finding.reason), ...quoted(given, finding) }));
};
