import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from './layouts';

type Schema = { attributes: Record<string, { type: string }> };

const SOURCE = path.resolve(__dirname, '../../../../..');
const read = (file: string): Schema => JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8'));

const schemas = [
  ...readdirSync(path.join(SOURCE, 'api')).map((name) => ({
    uid: `api::${name}.${name}`,
    layout: TYPE_LAYOUTS[`api::${name}.${name}`],
    schema: read(`api/${name}/content-types/${name}/schema.json`),
  })),
  ...readdirSync(path.join(SOURCE, 'components/newsletter')).map((file) => {
    const uid = `newsletter.${path.basename(file, '.json')}`;
    return { uid, layout: COMPONENT_LAYOUTS[uid], schema: read(`components/newsletter/${file}`) };
  }),
];

test.each(schemas)(
  'the form of $uid shows each of its fields once, in rows of at most twelve columns',
  ({ layout, schema }) => {
    const rows = layout?.edit ?? [];
    expect(rows.flatMap((row) => row.map(([field]) => field)).sort()).toEqual(Object.keys(schema.attributes).sort());
    for (const row of rows) expect(row.reduce((sum, [, columns]) => sum + columns, 0)).toBeLessThanOrEqual(12);
  },
);

test.each(schemas)('what $uid is known, listed and sorted by exists', ({ layout, schema }) => {
  const known = [...Object.keys(schema.attributes), 'documentId', 'updatedAt'];
  expect(known).toEqual(expect.arrayContaining([layout?.mainField, ...(layout?.list ?? [])]));
  expect(known).toContain(layout?.sort?.[0] ?? 'documentId');
});
