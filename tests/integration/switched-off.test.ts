import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Claim, claimDatabase } from '../support/databases';
import { startDesk } from '../support/desk';
import { requireNatively } from '../support/native';

const AUDIT = './dist/src/plugins/newsletter/server/src/services/audit-desk';
const SCHEMA = ['src', 'api', 'bulletin', 'content-types', 'bulletin', 'schema.json'];

type Schema = { options: { draftAndPublish: boolean }; pluginOptions: { i18n?: object } };
type Boot = (options: { env: Record<string, string>; publicDir: string; distDir: string }) => Promise<unknown>;
type Audit = { auditDesk(strapi: unknown): Promise<{ editions: number | null; errors: object[] }> };

/** What the Content-Type Builder writes into a schema in development, and Strapi would carry out at its next start. */
const SWITCHES: [string, (schema: Schema) => void, RegExp][] = [
  [
    'draft & publish',
    (schema) => {
      schema.options.draftAndPublish = false;
    },
    /draft & publish must stay on/,
  ],
  [
    'the languages',
    (schema) => {
      schema.pluginOptions.i18n = undefined;
    },
    /internationalization must stay on/,
  ],
];

describe('A desk whose bulletins were switched off in the schema', () => {
  let claim: Claim;
  let distDir: string;

  beforeEach(async () => {
    claim = await claimDatabase('seeded');
    // Within the project, where the compiled modules find their packages.
    mkdirSync('.tmp', { recursive: true });
    distDir = path.resolve(mkdtempSync(path.join('.tmp', 'switched-off-')));
    for (const part of ['config', 'src'])
      cpSync(path.join('dist', part), path.join(distDir, part), { recursive: true });
  });

  afterEach(async () => {
    rmSync(distDir, { recursive: true, force: true });
    await claim.release();
  });

  it.each(SWITCHES)('does not start without %s, and leaves the database as it was', async (_what, change, message) => {
    const file = path.join(distDir, ...SCHEMA);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    change(schema);
    writeFileSync(file, JSON.stringify(schema));
    const { bootStrapi } = requireNatively<{ bootStrapi: Boot }>('./tests/support/boot-strapi.cjs');
    await expect(bootStrapi({ env: claim.env, publicDir: claim.publicDir, distDir })).rejects.toThrow(message);

    const desk = await startDesk({ claim, listen: false });
    try {
      const { auditDesk } = requireNatively<Audit>(AUDIT);
      expect(await auditDesk(desk.strapi)).toMatchObject({ editions: 1, errors: [] });
      const rows = await desk.strapi.db.query('api::bulletin.bulletin').findMany({ select: ['locale', 'publishedAt'] });
      const kinds = rows.map(({ locale, publishedAt }) => `${locale} ${publishedAt ? 'published' : 'draft'}`);
      expect(new Set(kinds)).toEqual(new Set(['el draft', 'en draft', 'el published', 'en published']));
    } finally {
      await desk.stop();
    }
  });
});
