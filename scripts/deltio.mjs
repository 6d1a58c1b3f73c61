// `npm run -s deltio -- <command>`: the command-line tool; stdout belongs to the command alone.
import { mkdirSync } from 'node:fs';
import { build } from './steps/build.mjs';
import { orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT, requireFromProject } from './steps/project.mjs';
import { makeSecrets } from './steps/secrets.mjs';

const CLI = inProject('dist', 'src', 'plugins', 'newsletter', 'server', 'src', 'commands', 'cli.js');

const progress = createProgress(process.stderr);

await orComplain(async () => {
  checkNodeVersion();
  process.chdir(ROOT);
  await installPackages(progress);
  makeSecrets(progress);
  await build(progress, { admin: false });
  mkdirSync(inProject('.tmp'), { recursive: true });
});

process.env.STRAPI_TELEMETRY_DISABLED = 'true';
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'el';
process.argv = [process.execPath, CLI, ...process.argv.slice(2)];
requireFromProject(CLI);
