import type { Locale } from '../../../domain/locale';

type Row = Record<string, unknown>;

/** The part of an attribute of Strapi's schemas that tells how its values are laid over what is stored. */
type Attribute = {
  readonly type: string;
  readonly repeatable?: boolean;
  readonly component?: string;
  readonly relation?: string;
  readonly target?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};

/** What Strapi populates, by attribute. */
export type Populate = { readonly [attribute: string]: boolean | { readonly populate?: Populate } };

/** What has to be looked up: the attributes of a type or component, a document that was just connected, a file. */
export type Sources = {
  readonly attributesOf: (uid: string) => Readonly<Record<string, Attribute>>;
  readonly document: (uid: string, documentId: string, locale: Locale, populate: Populate) => Promise<Row | null>;
  readonly file: (id: number | string) => Promise<Row | null>;
};

/** Why values cannot be laid over what is stored; `place` is the dotted path of the value. */
export class NotLaidOver extends Error {
  constructor(
    readonly code: 'unknown_field' | 'unknown_document' | 'malformed_values',
    readonly place: string,
  ) {
    super(`${code}: ${place}`);
  }
}

/** A document as a tree of one language shows it, and what is populated of it there. */
export type Occurrence = { readonly row: Row; readonly populate: Populate };

/** Every place at which a tree of populated rows shows a document. */
export function occurrencesOf(row: Row, populate: Populate, documentId: string): Occurrence[] {
  const inside = Object.entries(populate).flatMap(([attribute, below]) =>
    typeof below === 'boolean'
      ? []
      : rowsIn(row[attribute]).flatMap((inner) => occurrencesOf(inner, below.populate ?? {}, documentId)),
  );
  return row.documentId === documentId ? [{ row, populate }, ...inside] : inside;
}

/** What a form adds to a row, and no attribute is. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'status', '__temp_key__', '__component'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

/** The values of a form: whose they are, and the row in the form's language, whose components they name by id. */
export type Form = { readonly uid: string; readonly locale: Locale; readonly data: Row; readonly base: Row };

/**
 * The attributes of a document that unsaved values change in one language's row: in the form's own all of them, in the
 * other those that both share. Relations come as documents or as `{ connect, disconnect }`, files as themselves or by
 * id; what a component's row leaves out is as the stored row of its id has it.
 */
export async function laidOver(form: Form, { row, populate }: Occurrence, locale: Locale, sources: Sources) {
  const attributes = sources.attributesOf(form.uid);
  const values: Row = {};
  for (const [name, value] of Object.entries(form.data)) {
    if (BOOKKEEPING.has(name)) continue;
    const attribute = attributeOf(attributes, name, name);
    if (locale !== form.locale && attribute.pluginOptions?.i18n?.localized) continue;
    const below = populateOf(populate, name);
    values[name] = await laid({ attribute, value, base: row[name], own: form.base[name], below, place: name }, locale);
  }
  return values;

  async function laid({ attribute, value, base, own, below, place }: Laying, language: Locale): Promise<unknown> {
    if (value === null || value === undefined || value === '') return null;
    if (attribute.type === 'component') return component({ attribute, value, base, own, below, place }, language);
    if (attribute.type === 'relation') return related(attribute, value, base, below, place, language);
    if (attribute.type === 'media') return file(value, base, place);
    return value;
  }

  /** Rows of a component; that of another language stands at the same position as the one whose id the form names. */
  async function component({ attribute, value, base, own, below, place }: Laying, language: Locale): Promise<unknown> {
    const known = sources.attributesOf(attribute.component ?? '');
    const ownRows = rowsIn(own);
    const rows: Row[] = [];
    const asked: unknown[] = attribute.repeatable ? asList(value, place) : [value];
    for (const [index, item] of asked.entries()) {
      const at = attribute.repeatable ? `${place}.${index}` : place;
      if (!isRow(item)) throw new NotLaidOver('malformed_values', at);
      const position = ownRows.findIndex(({ id }) => id !== undefined && id === item.id);
      const before = rowsIn(base)[position] ?? {};
      const values: Row = { ...before };
      for (const [name, inner] of Object.entries(item)) {
        if (BOOKKEEPING.has(name)) continue;
        const laying = { value: inner, base: before[name], own: ownRows[position]?.[name], place: `${at}.${name}` };
        const inside = { attribute: attributeOf(known, name, laying.place), below: populateOf(below, name) };
        values[name] = await laid({ ...laying, ...inside }, language);
      }
      rows.push(values);
    }
    return attribute.repeatable ? rows : (rows[0] ?? null);
  }

  async function related(
    { target = '', relation = '' }: Attribute,
    value: unknown,
    base: unknown,
    below: Populate,
    place: string,
    language: Locale,
  ): Promise<unknown> {
    const change = isRow(value) && ('connect' in value || 'disconnect' in value || 'set' in value) ? value : null;
    const gone = change ? listIn(change.disconnect, place).map(documentIdIn) : [];
    const keeps = change !== null && !('set' in change);
    const documents = keeps ? rowsIn(base).filter(({ documentId }) => !gone.includes(documentId as string)) : [];
    const coming = change ? [...listIn(change.set, place), ...listIn(change.connect, place)] : [value].flat();
    for (const item of coming) {
      const documentId = documentIdIn(item);
      if (documentId === null) throw new NotLaidOver('unknown_document', place);
      const at = documents.findIndex((document) => document.documentId === documentId);
      const [there] = at < 0 ? [] : documents.splice(at, 1);
      const document = there ?? (await sources.document(target, documentId, language, below));
      if (document) documents.splice(positionOf(item, documents), 0, document);
      // A document that was just made has both languages; one that neither has is none.
      else if (language === form.locale) throw new NotLaidOver('unknown_document', place);
    }
    return relation.endsWith('ToMany') ? documents : (documents.at(-1) ?? null);
  }

  async function file(value: unknown, base: unknown, place: string): Promise<unknown> {
    const id = isRow(value) ? value.id : value;
    if (typeof id !== 'number' && typeof id !== 'string') throw new NotLaidOver('malformed_values', place);
    if (isRow(base) && base.id === id) return base;
    const found = /^\d{1,9}$/.test(String(id)) ? await sources.file(id) : null;
    if (!found) throw new NotLaidOver('unknown_document', place);
    return found;
  }
}

type Laying = {
  readonly attribute: Attribute;
  readonly value: unknown;
  /** What is stored in the row that the value is laid over, and what in the form's own row. */
  readonly base: unknown;
  readonly own: unknown;
  readonly below: Populate;
  readonly place: string;
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsIn = (value: unknown): Row[] => [value ?? []].flat().filter(isRow);

function asList(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) throw new NotLaidOver('malformed_values', place);
  return value;
}

const listIn = (value: unknown, place: string): unknown[] =>
  value === undefined || value === null ? [] : asList(value, place);

function attributeOf(attributes: Readonly<Record<string, Attribute>>, name: string, place: string): Attribute {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute) throw new NotLaidOver('unknown_field', place);
  return attribute;
}

const populateOf = (populate: Populate, name: string): Populate => {
  const below = populate[name];
  return typeof below === 'object' ? (below.populate ?? {}) : {};
};

/** The document that an item of a relation names: itself, its id, or what the form's search found. */
function documentIdIn(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (!isRow(item)) return null;
  if (typeof item.documentId === 'string') return item.documentId;
  return isRow(item.apiData) && typeof item.apiData.documentId === 'string' ? item.apiData.documentId : null;
}

/** Where among the others an item was put: at the end, unless it says otherwise. */
function positionOf(item: unknown, documents: readonly Row[]): number {
  const position = isRow(item) && isRow(item.position) ? item.position : {};
  if (position.start) return 0;
  const find = (neighbour: unknown) => documents.findIndex(({ documentId }) => documentId === documentIdIn(neighbour));
  const before = position.before ? find(position.before) : -1;
  if (before >= 0) return before;
  const after = position.after ? find(position.after) : -1;
  return after >= 0 ? after + 1 : documents.length;
}
