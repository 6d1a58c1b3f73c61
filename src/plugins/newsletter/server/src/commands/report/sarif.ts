import type { TextRange } from '../../../../domain/finding';
import { RULES } from '../../../../domain/lint/registry';
import type { Locale } from '../../../../domain/locale';
import { say } from '../../messages';
import { positionOf } from './position';
import type { Report, ReportedFinding } from './reported';

/** A report in SARIF 2.1.0 (OASIS), for the tools that show findings of linters beside the text. */
export function reportAsSarif({ source, findings }: Report, language: Locale): string {
  const uri = encodeURI(source === '-' ? 'stdin' : source.replaceAll('\\', '/'));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'Deltio', rules: RULES.map(({ id, severity }) => describeRule(id, severity, language)) },
          },
          columnKind: 'utf16CodeUnits',
          artifacts: [{ location: { uri } }],
          results: findings.map((finding) => resultOf(finding, uri)),
        },
      ],
    },
    null,
    2,
  );
}

const describeRule = (id: string, level: 'error' | 'warning', language: Locale) => ({
  id,
  shortDescription: { text: say(language, `newsletter.rule.${id}.title`) },
  fullDescription: { text: say(language, `newsletter.rule.${id}.why`) },
  help: { text: say(language, `newsletter.rule.${id}.source`) },
  defaultConfiguration: { level },
});

function resultOf({ ruleId, severity, message, place, text, range, mends }: ReportedFinding, uri: string) {
  const artifactLocation = { uri };
  const inText = range === null || place !== null ? {} : { region: regionOf(text, range) };
  return {
    ruleId,
    ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, ...inText },
        ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
    // A mend of a bulletin is made in the desk; in a file it is a replacement of characters.
    ...(place === null && mends.length > 0
      ? {
          fixes: mends.map((mend) => ({
            description: { text: mend.replacement },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  { deletedRegion: regionOf(text, mend.range), insertedContent: { text: mend.replacement } },
                ],
              },
            ],
          })),
        }
      : {}),
  };
}

function regionOf(text: string, [from, to]: TextRange) {
  const [start, end] = [positionOf(text, from), positionOf(text, to)];
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
  };
}
