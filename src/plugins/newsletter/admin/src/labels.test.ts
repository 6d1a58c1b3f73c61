import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../domain/locale';
import { DISPLAY_NAMES, hintId, LABELS, labelMessages, typeUid } from './labels';

type Attribute = { type: string; enum?: string[] };
type Schema = {
  info: { displayName: string; singularName: string };
  pluginOptions?: { newsletter?: { type?: string } };
  attributes: Record<string, Attribute>;
};

const SOURCE = path.resolve(__dirname, '../../../..');
const read = (file: string): Schema => JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8'));

const types = readdirSync(path.join(SOURCE, 'api')).map((name) => ({
  uid: `api::${name}.${name}`,
  name,
  schema: read(`api/${name}/content-types/${name}/schema.json`),
}));
const components = readdirSync(path.join(SOURCE, 'components/newsletter')).map((file) => ({
  uid: `newsletter.${path.basename(file, '.json')}`,
  schema: read(`components/newsletter/${file}`),
}));
const values = [...types, ...components].flatMap(({ schema }) =>
  Object.values(schema.attributes).flatMap((attribute) => attribute.enum ?? []),
);

const GREEK = /\p{Script=Greek}/u;

describe.each(LOCALES)('labels in %s', (locale) => {
  const labels = LABELS[locale];

  test.each(types)('name $uid and exactly the fields it has, each with a label and a hint', ({ uid, schema }) => {
    expect(labels.types[uid]?.name).toBeTruthy();
    expect(Object.keys(labels.types[uid]?.fields ?? {}).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  test.each(components)('name exactly the fields of $uid, each with a label and a hint', ({ uid, schema }) => {
    expect(Object.keys(labels.components[uid] ?? {}).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  test('name exactly the types and components there are', () => {
    expect(Object.keys(labels.types).sort()).toEqual(types.map(({ uid }) => uid).sort());
    expect(Object.keys(labels.components).sort()).toEqual(components.map(({ uid }) => uid).sort());
  });

  test('name exactly the values that enumerations have', () => {
    expect(Object.keys(labels.values).sort()).toEqual([...new Set(values)].sort());
  });

  test('are never empty, and written in their own language', () => {
    const fields = [...Object.values(labels.types).map((type) => type.fields), ...Object.values(labels.components)];
    for (const { label, hint } of fields.flatMap((field) => Object.values(field))) {
      expect([label.trim(), hint.trim()]).not.toContain('');
      expect(GREEK.test(label)).toBe(locale === 'el');
      expect(GREEK.test(hint)).toBe(locale === 'el');
    }
  });
});

test('each schema says which labels are its own, under the name by which Strapi looks for them', () => {
  for (const { uid, schema } of types) {
    expect(typeUid(schema.pluginOptions?.newsletter?.type ?? '')).toBe(uid);
    expect(DISPLAY_NAMES[uid]).toBe(schema.info.displayName);
  }
});

test('messages stand under the ids that the edit view asks for', () => {
  const messages = labelMessages(LABELS.el);
  expect(messages['content-manager.content-types.api::bulletin.bulletin.number']).toBe('Αριθμός δελτίου');
  expect(messages['content-manager.content-types.api::bulletin.bulletin.updatedAt']).toBe('Τελευταία αλλαγή');
  expect(messages['content-manager.components.newsletter.photo.credit']).toBe('Δημιουργός');
  expect(messages[hintId('newsletter.photo', 'credit')]).toContain('φωτογραφία');
  expect(messages['Δελτίο · Bulletin']).toBe('Δελτία');
  expect(messages['technical-meeting']).toBe('Τεχνική συνάντηση');
});
