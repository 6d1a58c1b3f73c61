import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT_VERSION } from '../../src/plugins/newsletter/contracts/reading/version';
import { openApiIn } from '../../src/plugins/newsletter/server/src/contract/openapi-in';
import { clientTypes } from '../support/client-types';

const FOLDER = join(__dirname, '../../clients/typescript');
const FILE = join(FOLDER, 'schema.d.ts');

describe('The TypeScript client', () => {
  // `npm run client` writes them anew.
  test('has the types of this contract', () => {
    const types = clientTypes(openApiIn('en'));
    if (process.env.DELTIO_WRITE_CLIENT === 'true') writeFileSync(FILE, types);
    expect(readFileSync(FILE, 'utf8')).toBe(types);
  }, 60_000);

  test('bears the version of this contract', () => {
    expect(JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version).toBe(CONTRACT_VERSION);
  });
});
