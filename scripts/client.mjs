// `npm run client`: writes what is made from the contract: its examples, and the types of the TypeScript client.
import { orComplain } from './steps/complaint.mjs';
import { inProject, ROOT } from './steps/project.mjs';
import { runNode } from './steps/run-command.mjs';
import { runJest } from './steps/run-jest.mjs';

const BIOME = inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const EXAMPLES = 'src/plugins/newsletter/contracts/openapi/examples.json';

await orComplain(async () => {
  process.chdir(ROOT);
  const { failed } = await runJest('unit', {
    env: { DELTIO_WRITE_CLIENT: 'true' },
    limitMs: 120_000,
    echo: process.stdout,
    filter: ['unit/(contract-examples|client)'],
  });
  await runNode([BIOME, 'format', '--write', EXAMPLES], { echo: process.stdout });
  process.exitCode = failed > 0 ? 1 : 0;
});
