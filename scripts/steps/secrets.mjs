import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentFile, parseEnvironment } from './environment-file.mjs';
import { ROOT } from './project.mjs';

const secret = () => randomBytes(32).toString('base64url');

const SECRETS = {
  APP_KEYS: () => [secret(), secret()].join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
};

/**
 * Makes the random secrets that neither the environment nor the `.env` file gives, and appends them to that file, which is
 * then readable by its owner alone. What is written already is never changed; where nothing is missing nothing is written.
 */
export const makeSecrets = (progress) => {
  const file = environmentFile();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const written = parseEnvironment(text);
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name] && !written[name]);
  // An empty variable would hide the file's value from Strapi.
  for (const name of Object.keys(SECRETS)) if (process.env[name] === '') delete process.env[name];
  if (missing.length === 0) return;

  const lines = missing.map((name) => `${name}=${SECRETS[name]()}\n`).join('');
  appendFileSync(file, text === '' || text.endsWith('\n') ? lines : `\n${lines}`, { mode: 0o600 });
  chmodSync(file, 0o600);
  progress.note({
    el: `Νέα τυχαία μυστικά στο ${path.relative(ROOT, file)} (το διαβάζει μόνο ο κάτοχος)`,
    en: `new random secrets: ${missing.join(', ')}`,
  });
};
