// `npm start`: from a fresh clone to a running server, with nothing but Node and a C toolchain.
import { mkdirSync } from 'node:fs';
import { build } from './steps/build.mjs';
import { orComplain } from './steps/complaint.mjs';
import { checkPortIsFree } from './steps/free-port.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { endWithParent } from './steps/parent-watch.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT, requireFromProject } from './steps/project.mjs';
import { makeSecrets } from './steps/secrets.mjs';

const AFTER_INSTALL = { el: 'μυστικά, χτίσιμο, εκκίνηση', en: 'secrets, build, start' };
const STARTING = {
  el: 'Εκκίνηση του διακομιστή (5–10 δευτερόλεπτα, την πρώτη φορά περισσότερο)',
  en: 'Starting the server',
};

const progress = createProgress(process.stdout);

endWithParent();
await orComplain(async () => {
  checkNodeVersion();
  await checkPortIsFree();
  process.chdir(ROOT);
  await installPackages(progress, { next: AFTER_INSTALL });
  makeSecrets(progress);
  process.env.NODE_ENV = 'production';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'el';
  await build(progress, { next: STARTING });
  mkdirSync(inProject('.tmp'), { recursive: true });
  await checkPortIsFree();
});

// In this very process, as `strapi start` does it: no child can be left behind, and signals and exit codes are its own.
await progress.step(STARTING, () => {
  const { createStrapi } = requireFromProject('@strapi/strapi');
  return createStrapi({ appDir: ROOT, distDir: inProject('dist') }).start();
});
