import IntlMessageFormat from 'intl-messageformat';
import type { Finding } from '../../src/plugins/newsletter/domain/finding';
import { mendText } from '../../src/plugins/newsletter/domain/lint/mend';
import type { Rule } from '../../src/plugins/newsletter/domain/lint/rule';
import type { InvalidCase, RuleCases, ValidCase } from '../../src/plugins/newsletter/domain/lint/rule-cases';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';
import el from '../../src/plugins/newsletter/translations/el.json';
import en from '../../src/plugins/newsletter/translations/en.json';
import { findingsIn } from './read-cases';

const TEXTS: Record<Locale, Record<string, string>> = { el, en };

/** At most so many examples a reason, and texts that are right, a rule. */
const EXAMPLES = 2;
const SILENT = 3;
/** Longer texts are examples for a test, not for a reader. */
const READABLE = 200;

type TextCase = Extract<ValidCase, { text: string }>;

const isReadable = (given: ValidCase | InvalidCase): given is TextCase & InvalidCase =>
  'text' in given && given.text.length <= READABLE && !/[\p{Cc}\ud800-\udfff\u200b-\u200f\ufffd]/u.test(given.text);

/** Markdown of every rule, by its table of cases: what it asks, why, on what ground, what it says, and examples. */
export function ruleDocs(language: Locale, rules: readonly Rule[], cases: Readonly<Record<string, RuleCases>>): string {
  const say = (key: string, data: Finding['data'] = {}) =>
    String(
      new IntlMessageFormat(TEXTS[language][key] ?? key, language, undefined, { ignoreTag: true }).format({ ...data }),
    );
  const word = (key: string) => say(`newsletter.rule-docs.${key}`);

  const describeRule = (rule: Rule) => [
    `## ${say(`newsletter.rule.${rule.id}.title`)}`,
    `\`${rule.id}\` · ${word(rule.severity)}${rule.severity === 'error' ? ` · ${gates(rule)}` : ''}`,
    say(`newsletter.rule.${rule.id}.why`),
    `*${word('source')}:* ${say(`newsletter.rule.${rule.id}.source`)}`,
    ...examples(rule),
    ...silent(rule),
  ];

  const gates = ({ gates: asked }: Rule) =>
    `${word('stops-at')} ${asked.map((gate) => word(`gate.${gate}`)).join(', ')}`;

  const examples = (rule: Rule) => {
    const lines = Object.keys(rule.reasons).flatMap((reason) => examplesOf(rule, reason));
    return lines.length === 0 ? [] : [`**${word('found')}**`, lines.join('\n')];
  };

  const examplesOf = (rule: Rule, reason: string) => {
    const found = (cases[rule.id]?.invalid ?? []).flatMap((given) =>
      findingsIn(given, rule)
        .filter((finding) => finding.reason === reason)
        .slice(0, 1)
        .map((finding) => ({ given, finding })),
    );
    // In the reader's language where there is one: an example in the other is none to learn from.
    const shown = found.filter(({ given }) => isReadable(given) && given.locale === language).slice(0, EXAMPLES);
    const chosen = shown.length > 0 ? shown : found.slice(0, 1);
    return chosen.map(({ given, finding }) => example(rule, given, finding));
  };

  const example = (rule: Rule, given: InvalidCase, finding: Finding) => {
    const message = say(`newsletter.finding.${rule.id}.${finding.reason}`, finding.data);
    if (!isReadable(given) || given.locale !== language || !finding.range) return `- ${message}`;
    const [from, to] = finding.range;
    const quoted = `${escaped(given.text.slice(0, from))}**${escaped(given.text.slice(from, to)) || '∅'}**${escaped(given.text.slice(to))}`;
    const mended = finding.mends.map((mend) => escaped(mendText(given.text, mend)));
    return [`- ${quoted}`, `  <br>${message}`, ...mended.map((text) => `  <br>→ ${text}`)].join('\n');
  };

  const silent = (rule: Rule) => {
    const right = (cases[rule.id]?.valid ?? []).filter(isReadable).filter(({ locale }) => locale === language);
    return right.length === 0
      ? []
      : [
          `**${word('silent')}**`,
          right
            .slice(0, SILENT)
            .map(({ text }) => `- ${escaped(text)}`)
            .join('\n'),
        ];
  };

  return `${[`# ${word('title')}`, word('intro'), ...rules.flatMap(describeRule)].join('\n\n')}\n`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\\*_`[\]<>#|]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/ {2}/g, '␣␣');
