import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { LOCALES } from '../../src/plugins/newsletter/domain/locale';
import { TEMPLATE } from '../../src/plugins/newsletter/domain/render/typst/template';
import { type Surroundings, typstSource } from '../../src/plugins/newsletter/domain/render/typst/typst-source';
import { wantedPictures } from '../../src/plugins/newsletter/domain/render/typst/wanted-pictures';
import { settingOf } from '../../src/plugins/newsletter/server/src/outputs/reader-setting';
import { subjectOf } from '../support/pdf-workshop';
import { SITE } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

const FOLDER = join(__dirname, '../fixtures/typst');
const WRITE = process.env.DELTIO_WRITE_GOLDEN === 'true';

const addresses = wantedPictures(subjectOf('el').document).map(({ url }) => url);
const surroundings: Surroundings = {
  setting: (locale) => settingOf(locale, SITE),
  picture: (url) => ({ file: `/pictures/${addresses.indexOf(url) + 1}.png`, width: 1600, height: 1067 }),
  hasGlyph: () => true,
};

test.each(LOCALES)('What the PDF of bulletin no. 1 is set from, in %s, is what the golden file holds', (locale) => {
  const { data } = typstSource([subjectOf(locale)], surroundings);
  const file = join(FOLDER, `bulletin-01.${locale}.json`);
  if (WRITE) writeFileSync(file, data);
  expect(data).toBe(readFileSync(file, 'utf8'));
});

test('The template is the same whatever is written, so that nothing written is read as Typst', () => {
  const written = '#{1} `$\\" */';
  const hostile: Bulletin = JSON.parse(JSON.stringify(FIRST_EDITION.content), (_key, value) =>
    typeof value === 'string' ? value.replaceAll('Δήμος', () => written) : value,
  );
  const source = typstSource([subjectOf('el', hostile)], surroundings);
  expect(source.main).toBe(TEMPLATE);
  expect(typstSource([subjectOf('en')], surroundings).main).toBe(TEMPLATE);
  expect(JSON.parse(source.data).sections[0].masthead.dateline).toContain(`${written} Χανίων`);
});

test('The template reads its data and nothing else', () => {
  const calls = [...TEMPLATE.matchAll(/\b(?:read|json|yaml|toml|csv|xml|cbor|plugin|bibliography|image)\(([^)]*)/g)];
  expect(new Set(calls.map(([call]) => call))).toEqual(
    new Set(['json("/bulletin.json"', 'image(it.file, ..size', 'image(it.file, alt: alt, ..size']),
  );
  expect(TEMPLATE).not.toMatch(/\b(?:eval|import|include)\b|datetime\.today|sys\./);
});
