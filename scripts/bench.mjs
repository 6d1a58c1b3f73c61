// `npm run bench`: how fast a desk starts with many editions, and how fast readers are answered, beside plain Node and
// Strapi's own REST. `-- --seconds 2 --rounds 5` are the defaults; `--only start-up` or `--only reading` measures one of
// the two; `--write` puts what was measured into docs/performance.md and leaves the rest of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { putSections } from '../bench/put-sections.mjs';
import { readSettings } from '../bench/settings.mjs';
import { build } from './steps/build.mjs';
import { orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT } from './steps/project.mjs';

const PAGE = inProject('docs', 'performance.md');

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
const sections = await runBench(settings, progress);
process.stdout.write(`\n${sections.join('\n')}`);
if (settings.write) writeFileSync(PAGE, putSections(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', sections));
