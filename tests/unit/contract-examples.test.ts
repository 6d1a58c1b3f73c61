import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOfBulletin1 } from '../support/contract';

const FILE = join(__dirname, '../../src/plugins/newsletter/contracts/openapi/examples.json');

describe('The examples of the contract', () => {
  // `npm run client` writes them anew.
  test('are what the desk answers of bulletin no. 1', async () => {
    const answers = { el: await answersOfBulletin1('el'), en: await answersOfBulletin1('en') };
    if (process.env.DELTIO_WRITE_CLIENT === 'true') writeFileSync(FILE, `${JSON.stringify(answers, null, 1)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(answers);
  });
});
