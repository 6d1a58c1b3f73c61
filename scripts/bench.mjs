// `npm run bench`: how fast readers are answered, beside plain Node and Strapi's own REST. `-- --seconds 2 --rounds 5`
// are the defaults; `--write` puts the result into docs/performance.md.
import { writeFileSync } from 'node:fs';
import { readSettings } from '../bench/settings.mjs';
import { build } from './steps/build.mjs';
import { orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT } from './steps/project.mjs';

const progress = createProgress(process.stderr);

const settings = await orComplain(async () => {
  checkNodeVersion();
  const read = readSettings(process.argv.slice(2));
  process.chdir(ROOT);
  await installPackages(progress);
  await build(progress, { admin: false });
  return read;
});

// Not before the packages are there.
const { runBench } = await import('../bench/run-bench.mjs');
const markdown = await runBench(settings, progress);
process.stdout.write(`\n${markdown}`);
if (settings.write) writeFileSync(inProject('docs', 'performance.md'), markdown);
