import type { Core } from '@strapi/strapi';
import { canonicalJson, type Json } from '../../../domain/bulletin/canonical-json';
import type { Locale } from '../../../domain/locale';
import type { TranslatedUid } from '../uids';

/** A document's fields in one language as they stand, without row ids: what it refers to by document id, files by hash. */
export type ContentFields = Readonly<Record<string, Json>>;

/** What Strapi keeps beside the content. */
const BOOKKEEPING = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

type Attribute = { readonly type: string; readonly component?: string };

/** Reads the draft of a document in a language; no fields where it has none. */
export async function readContentFields(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  locale: Locale,
): Promise<ContentFields> {
  const attributes = strapi.contentTypes[uid].attributes as Record<string, Attribute>;
  const populate = populateOf(strapi, attributes);
  const row = await strapi.documents(uid).findOne({ documentId, locale, populate } as never);
  return row ? fieldsOf(strapi, attributes, row) : {};
}

/** The names of the fields that differ between two states; absent, `null` and empty are the same. */
export const changedFields = (before: ContentFields, after: ContentFields): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => canonicalJson(settled(before[name])) !== canonicalJson(settled(after[name])))
    .sort();

const settled = (value: Json | undefined): Json =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;

const contentOf = (attributes: Record<string, Attribute>): [string, Attribute][] =>
  Object.entries(attributes).filter(([name]) => !BOOKKEEPING.includes(name));

function populateOf(strapi: Core.Strapi, attributes: Record<string, Attribute>): Record<string, unknown> {
  const ways = contentOf(attributes).flatMap(([name, { type, component }]): [string, unknown][] => {
    if (type === 'relation') return [[name, { fields: ['documentId'] }]];
    if (type === 'media') return [[name, { fields: ['hash'] }]];
    return component ? [[name, { populate: populateOf(strapi, partsOf(strapi, component)) }]] : [];
  });
  return Object.fromEntries(ways);
}

const partsOf = (strapi: Core.Strapi, component: string): Record<string, Attribute> =>
  strapi.components[component as keyof typeof strapi.components].attributes as Record<string, Attribute>;

function fieldsOf(strapi: Core.Strapi, attributes: Record<string, Attribute>, row: object): Record<string, Json> {
  const told = ({ type, component }: Attribute, value: unknown): Json => {
    if (value === null || value === undefined) return null;
    if (type === 'relation' || type === 'media' || component) {
      if (Array.isArray(value))
        return value.map((member) => told({ type, ...(component ? { component } : {}) }, member));
      if (component) return fieldsOf(strapi, partsOf(strapi, component), value);
      const { documentId = null, hash = null } = value as { documentId?: string; hash?: string };
      return type === 'media' ? hash : documentId;
    }
    // As it would be sent: a decimal or a date has its own text.
    return JSON.parse(JSON.stringify(value)) as Json;
  };
  return Object.fromEntries(
    contentOf(attributes).map(([name, attribute]) => [name, told(attribute, (row as Record<string, unknown>)[name])]),
  );
}
