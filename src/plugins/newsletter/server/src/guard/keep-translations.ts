import type { Core } from '@strapi/strapi';
import type { Blocks } from '../../../domain/bulletin/blocks';
import type { Json } from '../../../domain/bulletin/canonical-json';
import { type FieldTexts, keepUnits } from '../../../domain/exchange/keep-units';
import type { Direction } from '../../../domain/exchange/segment';
import { type Locale, otherLocale } from '../../../domain/locale';
import { callerActor } from '../caller';
import type { ContentFields } from '../gateways/content-fields';
import { sourceOfDocument } from '../gateways/translation-gateway';
import { readUnits, writeUnits } from '../gateways/unit-gateway';
import type { TranslatedUid } from '../uids';

/** A document as it stands in both languages; `shared` is the row whose components tell both. */
export type BothRows = Readonly<Record<Locale | 'shared', ContentFields>>;

/**
 * Keeps count of translations: whoever writes words in the language that a document is translated into, has translated
 * what its source says at that time. Words of the source that change leave the count as it was, so that what was made
 * from them is stale.
 */
export async function keepTranslations(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  documentId: string,
  { before, after, at }: { before: BothRows; after: BothRows; at: string },
): Promise<void> {
  const source = await sourceOfDocument(strapi, uid, documentId);
  const direction = { source, target: otherLocale(source) };
  const [was, is] = [textsOf(strapi, uid, before, direction), textsOf(strapi, uid, after, direction)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => JSON.stringify(was.get(field) ?? []) !== JSON.stringify(is.get(field) ?? []),
  );
  if (changed.length === 0) return;
  const unitsOf = await readUnits(strapi, [documentId], direction.target);
  const maker = { state: 'translated', by: callerActor(strapi).name, at, origin: 'form' } as const;
  for (const field of changed) {
    const units = unitsOf(documentId, field);
    const kept = keepUnits(units, was.get(field) ?? [], is.get(field) ?? [], maker);
    if (JSON.stringify(kept) === JSON.stringify(units)) continue;
    await writeUnits(strapi, { targetId: documentId, field, language: direction.target }, kept);
  }
}

type Attribute = {
  readonly type: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
};
type Texts = Map<string, FieldTexts[]>;

const SUFFIX = { el: 'El', en: 'En' } as const satisfies Record<Locale, string>;

/** The texts of a document by field: of its own, or of the components of one attribute, `photos.alt`, in their order. */
function textsOf(strapi: Core.Strapi, uid: TranslatedUid, rows: BothRows, { source, target }: Direction): Texts {
  const texts: Texts = new Map();
  for (const [name, attribute] of Object.entries(strapi.contentTypes[uid].attributes as Record<string, Attribute>)) {
    if (attribute.pluginOptions?.i18n?.localized && isText(attribute)) {
      texts.set(name, [{ source: textIn(rows[source][name]), target: textIn(rows[target][name]) }]);
    }
    if (attribute.type !== 'component') continue;
    for (const record of [rows.shared[name] ?? []].flat().filter(isRecord)) {
      for (const key of Object.keys(record).filter((each) => each.endsWith(SUFFIX[source]))) {
        const member = key.slice(0, -SUFFIX[source].length);
        const field = `${name}.${member}`;
        const pair = { source: textIn(record[key]), target: textIn(record[`${member}${SUFFIX[target]}`]) };
        texts.set(field, [...(texts.get(field) ?? []), pair]);
      }
    }
  }
  return texts;
}

const isText = ({ type }: Attribute): boolean => ['string', 'text', 'blocks'].includes(type);

const textIn = (value: Json | undefined): string | Blocks | null =>
  typeof value === 'string' || Array.isArray(value) ? (value as string | Blocks) : null;

const isRecord = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null;
