import path from 'node:path';

/** A file as the caller named it: npm changes into the project's folder, people mean the one they typed the command in. */
export const fromWhereTyped = (file: string): string => path.resolve(process.env.INIT_CWD || process.cwd(), file);
