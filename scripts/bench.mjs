// `npm run bench`: how fast a desk starts beside Strapi alone and with many editions; how fast readers are answered beside
// plain Node and Strapi's own REST; what an answer costs with many bulletins; how much memory is held; what publishing
// costs; how fast bulletins are searched; how long the checks take; how fast segments are cut and a memory answers; how
// soon the admin is ready in a browser.
// `-- --seconds 2 --rounds 5` are the defaults; `--only start-up`, `reading`, `growth`, `memory`, `publish`, `search`,
// `checks`, `translating` or `admin` measures one of them; `--write` puts what was measured into docs/performance.md and leaves the rest
// of it.
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
  await build(progress, { admin: read.parts.includes('admin') });
  return read;
});

// Not before the packages are there.
const { runBench } = await import('../bench/run-bench.mjs');
const measured = await runBench(settings, progress);
process.stdout.write(`\n${measured.map(({ section }) => section).join('\n')}`);
if (settings.write) writeFileSync(PAGE, putSections(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', measured));
