import { z } from 'zod';
import type { Words } from '../../domain/render/words';
import { MAX_INCLUDING_PAGE_SIZE } from '../pagination';
import { LIST_CONTRACTS } from '../reading/lists';
import { PARAMETERS, type ParameterName } from '../reading/parameters';
import { READINGS, type ReadingId } from '../reading/readings';
import type { Json, JsonObject } from './json';

/** What a parameter takes, whose choices each address has its own of. */
function choicesOf(name: ParameterName, id: ReadingId): JsonObject {
  const { resource, fields } = READINGS[id];
  const { include, sort } = LIST_CONTRACTS[resource];
  const some = (choices: readonly string[]): JsonObject => ({
    type: 'array',
    items: { type: 'string', enum: choices },
    minItems: 1,
  });
  if (name === 'fields') return some(fields);
  if (name === 'include') return some(include);
  return { type: 'string', enum: sort.flatMap((key) => [key, `-${key}`]), ...defaultOrder(id) };
}

/** The order that a list has where none is asked for, where a key of the contract tells it. */
function defaultOrder(id: ReadingId): { readonly default?: string } {
  const own: Partial<Record<ReadingId, string>> = {
    'bulletin-list': '-number',
    'story-list': '-number',
    'event-list': '-startDate',
    'speaker-list': 'familyName',
  };
  const key = own[id];
  return key === undefined ? {} : { default: key };
}

function schemaOf(name: ParameterName, id: ReadingId): JsonObject {
  const { schema } = PARAMETERS[name];
  if (schema === 'among') return choicesOf(name, id);
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return json as JsonObject;
}

/** A parameter of one address, as OpenAPI describes it. */
export function describeParameter(name: ParameterName, id: ReadingId, say: Words): JsonObject {
  const { place, schema } = PARAMETERS[name];
  const isList = schema === 'among' && name !== 'sort';
  const told: Record<string, Json> = {
    name,
    in: place,
    required: place === 'path',
    description: say(`newsletter.contract.parameter.${name}`, { limit: MAX_INCLUDING_PAGE_SIZE }),
    schema: schemaOf(name, id),
    // Between commas, in one parameter: `fields=title,stories`.
    ...(isList ? { style: 'form', explode: false } : {}),
  };
  return told;
}
