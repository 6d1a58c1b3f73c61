import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../src/plugins/newsletter/contracts/openapi/openapi-document';

const HEAD = '// Made from the contract by `npm run client`; do not edit.\n\n';

const isSelection = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && '$ref' in schema && String(schema.$ref).endsWith('Selection');

/**
 * A contract that tells documents whole: who does not ask for `fields` gets them so, and should not be asked in each
 * place whether a field is there. Who does narrows the type with the client's `Selected`.
 */
function withWholeDocuments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWholeDocuments);
  if (typeof value !== 'object' || value === null) return value;
  const { anyOf } = value as { anyOf?: readonly unknown[] };
  if (anyOf?.some(isSelection)) return anyOf.find((schema) => !isSelection(schema));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('Selection'))
      .map(([key, member]) => [key, withWholeDocuments(member)]),
  );
}

/** In a process of its own: its parts are modules that Jest does not load. */
const GENERATOR = join(__dirname, '../../node_modules/openapi-typescript/bin/cli.js');

/** The types of everything that the contract offers, as `schema.d.ts` holds them. */
export const clientTypes = (document: OpenApiDocument): string =>
  HEAD +
  execFileSync(process.execPath, [GENERATOR], {
    input: JSON.stringify(withWholeDocuments(JSON.parse(JSON.stringify(document)))),
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 16 * 1024 * 1024,
  });
