import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** A JSON Schema, as far as requests are made up from it. */
export type Schema = {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** A parameter of an operation. */
export type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly schema: Schema };

type Response = { readonly content?: Readonly<Record<string, { readonly schema?: object }>> };
type Referred = Response | { readonly $ref: string };

/** An operation of a contract: what is read at one address. */
export type Operation = {
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response>>;
};

type Contract = {
  readonly paths: Readonly<
    Record<string, { readonly get: { parameters?: Parameter[]; responses: Record<string, Referred> } }>
  >;
};

/** An answer as it came, its JSON parsed where it is some. */
export type Checked = { readonly status: number; readonly contentType: string | null; readonly body: unknown };

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Reads an OpenAPI document by an independent JSON Schema validator, and holds answers to it. */
export function contractChecker(document: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats(ajv);
  ajv.addSchema(document, 'contract');
  const compiled = new Map<string, ValidateFunction>();

  const pointed = (pointer: string): unknown =>
    pointer
      .replace(/^#?\//, '')
      .split('/')
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        document,
      );

  function pointerOf({ path }: Operation, status: number): string {
    const pointer = `/paths/${escaped(path)}/get/responses/${status}`;
    const response = pointed(pointer) as { $ref?: string };
    return response.$ref ? response.$ref.replace(/^#/, '') : pointer;
  }

  function validatorAt(pointer: string): ValidateFunction {
    const known = compiled.get(pointer);
    if (known) return known;
    const made = ajv.compile({ $ref: `contract#${pointer}` });
    compiled.set(pointer, made);
    return made;
  }

  const { paths } = document as Contract;
  const operations: readonly Operation[] = Object.entries(paths).map(([path, { get }]) => ({
    path,
    parameters: get.parameters ?? [],
    responses: Object.fromEntries(
      Object.entries(get.responses).map(([status, response]) => [
        status,
        '$ref' in response ? (pointed(response.$ref) as Response) : response,
      ]),
    ),
  }));

  return {
    operations,
    /** What an answer has that its operation does not document; nothing where it is as the contract says. */
    problemsIn(operation: Operation, { status, contentType, body }: Checked): string[] {
      const response = operation.responses[status];
      if (!response) return [`status ${status} is not documented`];
      const content = Object.entries(response.content ?? {});
      if (content.length === 0) return [];
      const type = contentType?.replace(/;.*$/, '') ?? '';
      const [, media] = content.find(([mediaType]) => mediaType === type) ?? [];
      if (!media) return [`${status} is ${type}, not ${content.map(([mediaType]) => mediaType).join(', ')}`];
      if (type !== 'application/json' || media.schema === undefined) return [];
      const validate = validatorAt(`${pointerOf(operation, status)}/content/${escaped(type)}/schema`);
      return validate(body)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
    /** What an error has that neither kind of the contract's errors has, wherever it was told. */
    problemsInError(body: unknown): string[] {
      const validators = ['Error', 'PreviewError'].map((name) => validatorAt(`/components/schemas/${name}`));
      if (validators.some((validate) => validate(body))) return [];
      return (validators[0]?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}
