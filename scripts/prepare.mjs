// Brings a clone to the point where it can start: packages, secrets and, with --build, an up-to-date build.
import { build } from './steps/build.mjs';
import { orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { makeSecrets } from './steps/secrets.mjs';

const progress = createProgress(process.stdout);

await orComplain(async () => {
  checkNodeVersion();
  await installPackages(progress);
  makeSecrets(progress);
  if (process.argv.includes('--build')) await build(progress);
});
