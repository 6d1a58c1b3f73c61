import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { writeXliff12 } from '../../src/plugins/newsletter/domain/exchange/formats/write-xliff12';
import { writeXliff21 } from '../../src/plugins/newsletter/domain/exchange/formats/write-xliff21';
import { SEGMENT_STATES } from '../../src/plugins/newsletter/domain/exchange/segment-state';
import { bulletin } from '../support/bulletin-builder';
import { exchangeContent, shortBulletin } from '../support/exchange-sample';
import { translatedBulletin } from '../support/property/translated-bulletin';

const schemaOf = (name: string): string => readFileSync(join(__dirname, '../fixtures/schemas', `${name}.rng`), 'utf8');

const VERSIONS = {
  'XLIFF 1.2': { write: writeXliff12, schema: schemaOf('xliff-1.2') },
  'XLIFF 2.1': { write: writeXliff21, schema: schemaOf('xliff-2.1') },
};
type Version = keyof typeof VERSIONS;

const direction = { source: 'el', target: 'en' } as const;
const content = exchangeContent(shortBulletin());

const SAMPLES = [bulletin(), shortBulletin(), ...fc.sample(translatedBulletin(direction), { numRuns: 15, seed: 7 })];
const GOOD = [
  ...SAMPLES.flatMap((sample, index) =>
    [false, true].map((bySentence) => ({
      name: `bulletin-${index}-${bySentence ? 'sentences' : 'whole'}`,
      content: exchangeContent(sample, direction, bySentence),
    })),
  ),
  ...SEGMENT_STATES.map((state) => ({
    name: state,
    content: {
      ...content,
      segments: content.segments.map((each) => ({ ...each, state, ...(state === 'missing' && { target: null }) })),
    },
  })),
];

const BROKEN: readonly (readonly [name: string, from: RegExp, to: string])[] = [
  ['without a language', / (?:source-language|srcLang)="el"/, ''],
  ['with the target before the source', /(<source.*?<\/source>)(\s*)(<target.*?<\/target>)/, '$3$2$1'],
  ['with a state that it does not know', / state="translated"/, ' state="done"'],
  ['with a code without a number', /(<(?:g|pc)) id="1"/, '$1'],
  ['with a unit without an id', /(<(?:trans-unit|unit)) id="[^"]*"/, '$1'],
  ['with an element of no standard', /(<source.*?>)/, '$1<b/>'],
];

describe.each(Object.keys(VERSIONS) as Version[])('%s', (version) => {
  const { write, schema } = VERSIONS[version];
  const faults = new Map<string, string[]>();

  beforeAll(async () => {
    const good = GOOD.map((each) => ({ fileName: `${each.name}.xlf`, contents: write(each.content) }));
    const broken = BROKEN.map(([name, from, to]) => ({
      fileName: `${name.replaceAll(' ', '-')}.xlf`,
      contents: write(content).replace(from, to),
    }));
    // One start of the validator for all: it takes longer than all that it does.
    const { errors } = await validateXML({ xml: [...good, ...broken], schema, extension: 'relaxng' });
    for (const { loc, message, rawMessage } of errors) {
      // Each file that fails has a line that names it; others tell more of the same.
      const [, name] = /^(.*)\.xlf\b/.exec(loc?.fileName ?? rawMessage) ?? [];
      if (name !== undefined) faults.set(name, [...(faults.get(name) ?? []), message]);
    }
  }, 60_000);

  it('keeps to its standard, whatever a bulletin holds and however its segments stand', () => {
    expect([...faults.keys()].sort()).toEqual(BROKEN.map(([name]) => name.replaceAll(' ', '-')).sort());
  });

  it.each(BROKEN)('would be found out %s', (name, from) => {
    expect(write(content)).toMatch(from);
    expect(faults.get(name.replaceAll(' ', '-'))).not.toBeUndefined();
  });
});
