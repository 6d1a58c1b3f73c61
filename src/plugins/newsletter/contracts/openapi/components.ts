import { z } from 'zod';
import { BLOCK_PARTS } from '../../domain/bulletin/blocks';
import type { Words } from '../../domain/render/words';
import { alternate } from '../alternate';
import { beneficiary, beneficiaryEntry } from '../beneficiary';
import { bulletin } from '../bulletin';
import { bulletinReference } from '../bulletin-reference';
import { bulletinListed } from '../bulletin-summary';
import { documentMeta, listMeta } from '../envelope';
import { readingError } from '../error';
import { event, eventEntry } from '../event';
import { fallback } from '../fallback';
import { logo, photo } from '../image';
import { operation } from '../operation';
import { organisation } from '../organisation';
import { pagination } from '../pagination';
import { previewError } from '../preview';
import { IDENTITY } from '../reading/readings';
import { revision, successor } from '../revision';
import { richText } from '../rich-text';
import { searchAnswer, searchHit, searchMeta } from '../search';
import { speaker, speakerEntry } from '../speaker';
import { story, storyListed, storyPage } from '../story';
import { withdrawnDetails } from '../withdrawn';
import type { Json, JsonObject } from './json';

/** Documents that an address answers with, by the names that the contract gives them. */
const DOCUMENTS = {
  Bulletin: bulletin,
  BulletinListed: bulletinListed,
  StoryPage: storyPage,
  StoryListed: storyListed,
  EventEntry: eventEntry,
  SpeakerEntry: speakerEntry,
  BeneficiaryEntry: beneficiaryEntry,
} as const satisfies Record<string, z.ZodObject>;

/** Everything that the contract calls by a name. */
const NAMED = {
  ...DOCUMENTS,
  Story: story,
  Event: event,
  Speaker: speaker,
  Beneficiary: beneficiary,
  Operation: operation,
  Organisation: organisation,
  Photo: photo,
  Logo: logo,
  RichText: richText,
  BulletinReference: bulletinReference,
  Revision: revision,
  Successor: successor,
  Alternate: alternate,
  Pagination: pagination,
  Fallback: fallback,
  DocumentMeta: documentMeta,
  ListMeta: listMeta,
  Error: readingError,
  WithdrawnDetails: withdrawnDetails,
  PreviewError: previewError,
  SearchAnswer: searchAnswer,
  SearchHit: searchHit,
  SearchMeta: searchMeta,
  ...BLOCK_PARTS,
} as const satisfies Record<string, z.ZodType>;

/** A schema that the contract calls by a name. */
export type SchemaName = keyof typeof NAMED | `${keyof typeof DOCUMENTS}Selection`;

const addressOf = (name: string): string => `#/components/schemas/${name}`;

/** A reference to a named schema. */
export const schemaRef = (name: SchemaName): JsonObject => ({ $ref: addressOf(name) });

/** The name of the schema of a document that an address answers with. */
export function nameOf(document: z.ZodObject): keyof typeof DOCUMENTS {
  const found = Object.entries(DOCUMENTS).find(([, candidate]) => candidate === document);
  if (!found) throw new Error('A reading answers with a document that has no name in the contract');
  return found[0] as keyof typeof DOCUMENTS;
}

/** Zod's own names of formats that JSON Schema does not know; their patterns say the same. */
const OWN_FORMATS: readonly unknown[] = ['starts_with'];

/** As many callers read them: the patterns of days and instants fill lines and say no more than their format. */
const TOLD_BY_FORMAT: readonly unknown[] = ['date', 'date-time'];

type Tidied = {
  description?: string | undefined;
  format?: unknown;
  pattern?: unknown;
  maximum?: unknown;
  minimum?: unknown;
};

/** Under what key a description stands in the translations: schemas speak English, the contract both languages. */
const describedAs = (description: string): string =>
  `newsletter.contract.described.${description
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

function tidy(schema: Tidied, say: Words): void {
  if (schema.description !== undefined) schema.description = say(describedAs(schema.description));
  if (OWN_FORMATS.includes(schema.format)) delete schema.format;
  if (TOLD_BY_FORMAT.includes(schema.format)) delete schema.pattern;
  // Zod says both of every integer.
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

/** The document with some of its fields alone, as `fields` asks for it: identity is always there. */
function selectionOf(schema: JsonObject): JsonObject {
  const { required = [] } = schema as { readonly required?: readonly string[] };
  return { ...schema, required: required.filter((field) => IDENTITY.some((kept) => kept === field)) };
}

/** Every named schema, in JSON Schema 2020-12, as OpenAPI 3.1 takes it, described in the language of `say`. */
export function componentSchemas(say: Words): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'output',
    uri: addressOf,
    override: ({ jsonSchema }) => tidy(jsonSchema as Tidied, say),
  });
  const named = Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => {
    if (!Object.hasOwn(NAMED, name)) throw new Error(`The contract needs a name for ${JSON.stringify(schema)}`);
    return [name, schema as { readonly [key: string]: Json }] as const;
  });
  const selections = named
    .filter(([name]) => Object.hasOwn(DOCUMENTS, name))
    .map(([name, schema]) => [`${name}Selection`, selectionOf(schema)] as const);
  return Object.fromEntries([...named, ...selections].sort(([a], [b]) => (a < b ? -1 : 1)));
}
