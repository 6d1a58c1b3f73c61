import type { JsonObject } from '../../../contracts/openapi/json';

/** A schema as far as a page tells of it. */
export type SchemaPart = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly $ref?: string;
  readonly format?: string;
  readonly default?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
};

/** A parameter as far as a page tells of it. */
export type ParameterPart = {
  readonly name: string;
  readonly in: string;
  readonly description: string;
  readonly schema: SchemaPart;
};

/** An answer as far as a page tells of it. */
export type AnswerPart = {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, { $ref: string }>> }>>;
};

/** What is read at one address. */
export type OperationPart = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly ParameterPart[];
  readonly responses: Readonly<Record<string, AnswerPart>>;
};

/** The parts of a contract that a page tells of, in their order. */
export type ContractParts = {
  readonly version: string;
  readonly description: string;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly operations: readonly { readonly path: string; readonly operation: OperationPart }[];
  readonly schemas: Readonly<Record<string, SchemaPart>>;
  readonly examples: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>;
};

/** Reads the contract as the page shows it: the page is made of the very document that programs get. */
export function readContract(document: JsonObject): ContractParts {
  const { info, tags, paths, components } = document as unknown as {
    info: { version: string; description: string };
    tags: ContractParts['tags'];
    paths: Readonly<Record<string, { readonly get: OperationPart }>>;
    components: {
      schemas: ContractParts['schemas'];
      examples: ContractParts['examples'];
      responses: Readonly<Record<string, AnswerPart>>;
    };
  };
  const answerAt = (answer: AnswerPart | { $ref: string }): AnswerPart => {
    if (!('$ref' in answer)) return answer;
    const shared = components.responses[nameIn(answer.$ref)];
    if (!shared) throw new Error(`The contract has no ${answer.$ref}`);
    return shared;
  };
  const operations = Object.entries(paths).map(([path, { get }]) => {
    const responses = Object.entries(get.responses).map(([status, answer]) => [status, answerAt(answer)] as const);
    return { path, operation: { ...get, responses: Object.fromEntries(responses) } };
  });
  return { ...info, tags, operations, schemas: components.schemas, examples: components.examples };
}

const nameIn = (ref: string): string => ref.replace(/^.*\//, '');

/** A schema in few signs: `string`, `Story[]`, `el | en`, `date | null`. */
export function typeWords(schema: SchemaPart): string {
  if (schema.$ref) return nameIn(schema.$ref);
  const some = schema.anyOf ?? schema.oneOf;
  if (some) return some.map(typeWords).join(' | ');
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.type === 'array') return schema.items ? `${bracketed(typeWords(schema.items))}[]` : '[]';
  if (schema.format) return schema.format;
  return typeof schema.type === 'string' ? schema.type : (schema.type ?? ['any']).join(' | ');
}

const bracketed = (words: string): string => (words.includes(' ') ? `(${words})` : words);
