import { fork } from 'node:child_process';

const START_LIMIT_MS = 120_000;

/**
 * Starts one of the servers as a process of its own in `folder` and hands it `task`; gives what it reports as ready, and
 * `stop()`. It ends by itself when this process does.
 */
export const startProcess = (file, folder, task, { limitMs = START_LIMIT_MS, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = fork(file, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
    const ended = new Promise((done) => child.once('exit', done));
    const stop = async () => {
      if (child.connected) child.disconnect();
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    };
    const fail = (why) => {
      // First, because its end is told as a failure, too.
      reject(new Error(why));
      stop();
    };
    const limit = setTimeout(() => fail(`${file} was not ready in ${limitMs / 1000} s`), limitMs);
    child.once('exit', (code) => reject(new Error(`${file} ended with code ${code}`)));
    child.once('message', ({ ready, error }) => {
      clearTimeout(limit);
      if (error) fail(error);
      else resolve({ ...ready, stop });
    });
    child.send(task);
  });
