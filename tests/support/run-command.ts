import { spawn } from 'node:child_process';
import path from 'node:path';
import { requireNatively } from './native';

const CLI = path.resolve('dist', 'src', 'plugins', 'newsletter', 'server', 'src', 'commands', 'cli.js');
const COMMAND_MS = 60_000;

/** How a command ended, and what it said. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs a compiled `deltio` command in a process of its own; `input` is its standard input. */
export const runCommand = (words: string[], { input = '', env = {} } = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { BASE_ENVIRONMENT } = requireNatively<{ BASE_ENVIRONMENT: Record<string, string> }>(
      './tests/support/boot-strapi.cjs',
    );
    const child = spawn(process.execPath, [CLI, ...words], {
      env: { ...process.env, ...BASE_ENVIRONMENT, ...env },
      timeout: COMMAND_MS,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {}).end(input);
  });
