import { Complaint } from './complaint.mjs';
import { findChromium } from './find-chromium.cjs';
import { inProject } from './project.mjs';
import { runCommand, runNode } from './run-command.mjs';

const DISTRIBUTION = {
  el: 'Δεν βρέθηκε Chromium· εγκατάσταση του πακέτου της διανομής (apt-get install chromium)',
  en: 'No Chromium found; installing the distribution package',
};
const DOWNLOAD = {
  el: 'Δεν βρέθηκε Chromium· λήψη από το Playwright (playwright-core install chromium)',
  en: "No Chromium found; taking Playwright's download",
};
const LIMIT_MS = 8 * 60_000;

const succeeds = async (command, args) => (await runCommand(command, args, { limitMs: 20_000 })).code === 0;

/** The words that make apt-get run with the right to install, or `undefined` where there is no way. */
const rightToInstall = async () => {
  if (process.platform !== 'linux' || !(await succeeds('apt-get', ['--version']))) return undefined;
  if (process.getuid() === 0) return [];
  return (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
};

const installPackage = async (prefix) => {
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return runCommand(command, rest, { limitMs: LIMIT_MS });
  };
  const update = await apt('update');
  if (update.code !== 0) return update.output;
  return (await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core')).output;
};

const installDownload = async (withLibraries) => {
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  const args = [cli, 'install', ...(withLibraries ? ['--with-deps'] : []), 'chromium'];
  return (await runNode(args, { limitMs: LIMIT_MS })).output;
};

/**
 * Gives the path of a Chromium that starts, and gets one where there is none: the distribution's package where this user
 * may install it, else Playwright's download. Says what it did; complains, with the tools' own words, when all failed.
 */
export const ensureChromium = async (progress) => {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Complaint({
      el: `Το CHROMIUM_PATH=${process.env.CHROMIUM_PATH} δεν είναι Chromium που ξεκινά.`,
      en: `CHROMIUM_PATH=${process.env.CHROMIUM_PATH} is not a Chromium that starts.`,
    });
  }
  const prefix = await rightToInstall();
  const attempts = [
    ...(prefix ? [[DISTRIBUTION, () => installPackage(prefix)]] : []),
    [DOWNLOAD, () => installDownload(prefix !== undefined)],
  ];
  let words = '';
  for (const [title, attempt] of attempts) {
    words += await progress.step(title, attempt);
    const installed = findChromium();
    if (installed) {
      progress.note({ el: `Χρησιμοποιείται το ${installed}`, en: 'installed for the browser tests' });
      return installed;
    }
  }
  throw new Complaint(
    {
      el: 'Δεν έγινε δυνατό να βρεθεί Chromium. Εγκαταστήστε το και δώστε τη θέση του: CHROMIUM_PATH=/… npm test',
      en: 'No Chromium could be had. Install one and say where it is: CHROMIUM_PATH=/… npm test',
    },
    words.split('\n').slice(-40).join('\n'),
  );
};
