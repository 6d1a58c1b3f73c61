// `npm run docs`: writes the pages that are made from the code: the rules, in both languages.
import { orComplain } from './steps/complaint.mjs';
import { ROOT } from './steps/project.mjs';
import { runJest } from './steps/run-jest.mjs';

await orComplain(async () => {
  process.chdir(ROOT);
  const { failed } = await runJest('unit', {
    env: { DELTIO_WRITE_DOCS: 'true' },
    limitMs: 120_000,
    echo: process.stdout,
    filter: ['rule-docs'],
  });
  process.exitCode = failed > 0 ? 1 : 0;
});
