import { readFileSync } from 'node:fs';

const EVERY_MS = 1_000;

/** The parent of a process, or `undefined` where the system has no /proc or the process is gone. */
const parentOf = (pid) => {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};

/** This process's parent and its parent: npm puts a shell between itself and the script. */
const lineage = () => `${process.ppid} ${parentOf(process.ppid)}`;

/**
 * Ends this process as SIGTERM would when the npm that started it is gone without a word (a SIGKILL). Does nothing
 * outside npm, where a server may well outlive the shell that started it.
 */
export const endWithParent = () => {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const born = lineage();
  const watch = setInterval(() => {
    if (lineage() === born) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  watch.unref();
};
