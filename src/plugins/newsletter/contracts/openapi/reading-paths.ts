import { READING_ROOT } from '../../domain/render/json/addresses';
import type { Words } from '../../domain/render/words';
import type { ParameterName } from '../reading/parameters';
import { READINGS, type ReadingId } from '../reading/readings';
import { nameOf, type SchemaName, schemaRef } from './components';
import { errorAnswers } from './error-answers';
import type { Json, JsonObject } from './json';
import { describeParameter } from './parameters';

/** `bulletin-list` as programs name it: `bulletinList`. */
export const operationIdOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Headers of every answer with a document. */
const HEADERS = ['ETag', 'Last-Modified', 'Cache-Control', 'Content-Language', 'Content-Location', 'Vary'] as const;

/** References to the headers of an answer with a document. */
export const documentHeaders: JsonObject = Object.fromEntries(
  HEADERS.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** What the headers of an answer say. */
export const headerComponents = (say: Words): JsonObject =>
  Object.fromEntries(
    [...HEADERS, 'Location'].map((name) => [
      name,
      { description: say(`newsletter.contract.header.${name.toLowerCase()}`), schema: { type: 'string' } },
    ]),
  );

/** A document whole, or with the fields that were asked for. */
const documentSchema = (name: ReturnType<typeof nameOf>): JsonObject => ({
  anyOf: [schemaRef(name), schemaRef(`${name}Selection` satisfies SchemaName)],
});

function answerSchema({ document, answer }: (typeof READINGS)[ReadingId]): JsonObject {
  const one = documentSchema(nameOf(document));
  const data: Json = answer === 'list' ? { type: 'array', items: one } : one;
  const meta = schemaRef(answer === 'list' ? 'ListMeta' : 'DocumentMeta');
  return { type: 'object', properties: { data, meta }, required: ['data', 'meta'], additionalProperties: false };
}

const pathParametersOf = (path: string): ParameterName[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ParameterName);

/** An answer that tells a caller to go on with what it has. */
export const unchanged = (say: Words): JsonObject => ({
  description: say('newsletter.contract.answer.304'),
  headers: documentHeaders,
});

/** An answer that leads to another address. */
export const elsewhere = (say: Words, key: string): JsonObject => ({
  description: say(key),
  headers: { Location: { $ref: '#/components/headers/Location' } },
});

/** The readings that bulletin no. 1 gives an example of; that it is the newest, or a revision, changes nothing in it. */
export const EXEMPLARY = (Object.keys(READINGS) as ReadingId[]).filter(
  (id): id is Exclude<ReadingId, 'latest-bulletin' | 'bulletin-revision'> =>
    id !== 'latest-bulletin' && id !== 'bulletin-revision',
);

/** Answers of bulletin no. 1, by the reading that gives them. */
export type AnswerExamples = Readonly<Record<(typeof EXEMPLARY)[number] | 'search', Json>>;

/** The examples of answers, by the names that readings refer to them with. */
export const answerExamples = (examples: AnswerExamples): JsonObject =>
  Object.fromEntries([...EXEMPLARY, 'search' as const].map((id) => [`answer.${id}`, { value: examples[id] }]));

/** What an answer holds: JSON of a schema, and how bulletin no. 1 is told there. */
export const answerContent = (schema: JsonObject, example: keyof AnswerExamples): JsonObject => ({
  'application/json': { schema, examples: { bulletin1: { $ref: `#/components/examples/answer.${example}` } } },
});

const exampleOf = (id: ReadingId): keyof AnswerExamples =>
  id === 'latest-bulletin' || id === 'bulletin-revision' ? 'bulletin' : id;

function operationOf(id: ReadingId, say: Words): JsonObject {
  const reading = READINGS[id];
  const parameters = [...pathParametersOf(reading.path), ...reading.query];
  return {
    operationId: operationIdOf(id),
    tags: [say(`newsletter.contract.tag.${reading.resource}`)],
    summary: say(`newsletter.contract.reading.${id}`),
    parameters: parameters.map((name) => describeParameter(name, id, say)),
    responses: {
      200: {
        description: say(`newsletter.contract.answer.${reading.answer}`),
        headers: documentHeaders,
        content: answerContent(answerSchema(reading), exampleOf(id)),
      },
      304: unchanged(say),
      ...(id === 'story' ? { 307: elsewhere(say, 'newsletter.contract.answer.307.story') } : {}),
      ...errorAnswers(reading.errors, say),
    },
  };
}

/** Every address of the content API that answers with documents. */
export const readingPaths = (say: Words): JsonObject =>
  Object.fromEntries(
    (Object.keys(READINGS) as ReadingId[]).map((id) => [
      READING_ROOT + READINGS[id].path,
      { get: operationOf(id, say) },
    ]),
  );
