import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const KEPT_OUTPUT = 400_000;
const GRACE_MS = 5_000;
const SIGNAL_GRACE_MS = 1_500;
const ownGroup = process.platform !== 'win32';
const running = new Set();

const signalTree = (child, signal) => {
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
};

let endingWith;

const passOn = (signal) => {
  if (endingWith !== undefined) return;
  endingWith = EXIT_CODES[signal];
  for (const child of running) signalTree(child, signal);
  // Strapi's build catches signals and stays; nothing may outlive this process.
  setTimeout(() => {
    for (const child of running) signalTree(child, 'SIGKILL');
    process.exit(endingWith);
  }, SIGNAL_GRACE_MS);
};

const track = (child) => {
  // Only while a child runs: the server that starts after the steps has signal handlers of its own.
  if (running.size === 0) for (const signal of Object.keys(EXIT_CODES)) process.on(signal, passOn);
  running.add(child);
};

const untrack = (child) => {
  running.delete(child);
  if (running.size > 0) return;
  if (endingWith !== undefined) process.exit(endingWith);
  for (const signal of Object.keys(EXIT_CODES)) process.off(signal, passOn);
};

/**
 * Runs a program in the project's root until it ends and gives `{ code, output, timedOut }`: its exit code (1 when a
 * signal ended it), and stdout and stderr together, the last 400 kB of them. It is a process group of its own, which is
 * ended with this process on SIGINT, SIGTERM and SIGHUP and after `limitMs`. `echo` names a stream that sees the output live.
 */
export const runCommand = (command, args, { env = {}, limitMs = 30 * 60_000, echo } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    });
    let output = '';
    let timedOut = false;
    const collect = (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
      echo?.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);

    const limit = setTimeout(() => {
      timedOut = true;
      signalTree(child, 'SIGTERM');
      setTimeout(() => signalTree(child, 'SIGKILL'), GRACE_MS).unref();
    }, limitMs);
    const finish = (code) => {
      clearTimeout(limit);
      untrack(child);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
    if (child.pid !== undefined) track(child);
  });

/** Runs a JavaScript file with this Node; arguments and result as in `runCommand`. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);

/** Runs npm itself, the one that started this process where there is one; arguments and result as in `runCommand`. */
export const runNpm = (args, options) => {
  const npmCli = process.env.npm_execpath;
  if (npmCli?.endsWith('npm-cli.js')) return runNode([npmCli, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
};
