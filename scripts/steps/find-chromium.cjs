const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (file) => {
  if (!existsSync(file)) return false;
  // Chrome on Windows opens a window for --version.
  if (process.platform === 'win32') return true;
  try {
    // Ubuntu ships a stub in this place that only asks for snap.
    return /Chrom/.test(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }));
  } catch {
    return false;
  }
};

const downloadedByPlaywright = () => {
  try {
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Path of a Chromium that starts on this machine: CHROMIUM_PATH, a distribution's, Playwright's own; or `undefined`. */
exports.findChromium = () => {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return runs(chosen) ? chosen : undefined;
  return [...KNOWN_PATHS, ...downloadedByPlaywright()].find(runs);
};
