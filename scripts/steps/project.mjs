import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root, wherever the command was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Absolute path of a file of the project, from its parts. */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** CommonJS `require` that resolves from the project's root, for packages that are loaded only once they are installed. */
export const requireFromProject = createRequire(path.join(ROOT, 'package.json'));
