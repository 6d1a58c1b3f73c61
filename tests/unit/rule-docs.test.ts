import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/plugins/newsletter/domain/lint/registry';
import { CASES } from '../../src/plugins/newsletter/domain/lint/registry.cases';
import { ruleDocs } from '../support/rule-docs';

const PAGES = { el: 'docs/el/rules.md', en: 'docs/rules.md' } as const;

describe.each(['el', 'en'] as const)('The page of the rules in %s', (language) => {
  const page = join(__dirname, '../..', PAGES[language]);
  const written = ruleDocs(language, RULES, CASES);

  it('is what the rules and their cases say; `npm run docs` writes it', () => {
    if (process.env.DELTIO_WRITE_DOCS === 'true') writeFileSync(page, written);
    expect(readFileSync(page, 'utf8')).toBe(written);
  });

  it('tells every rule', () => {
    expect(written.match(/^## /gm)).toHaveLength(RULES.length);
    expect(RULES.filter(({ id }) => !written.includes(`\`${id}\` ·`))).toEqual([]);
  });
});
