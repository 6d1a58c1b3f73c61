import type { Core } from '@strapi/strapi';
import { type Claim, claimDatabase } from './databases';
import { requireNatively } from './native';

interface Booted {
  strapi: Core.Strapi;
  url: string;
  stop(): Promise<void>;
}

interface BootOptions {
  env?: Record<string, string>;
  publicDir?: string;
  listen?: boolean;
  admin?: boolean;
}

/** An answer of the desk: `body` is the parsed JSON, or `undefined` where the text is none. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts on what came, whatever its shape.
  body: any;
}

/** A request to the desk: `token` goes into the Authorization header, `json` is sent as the body. */
export interface Question {
  method?: string;
  token?: string;
  json?: unknown;
  headers?: Record<string, string>;
}

/** A running Deltio of the suite's own. */
export interface Desk {
  strapi: Core.Strapi;
  /** Base address, without a slash at the end. */
  url: string;
  fetch(path: string, question?: Question): Promise<Answer>;
  /** Ends it and removes its database and uploads, where it claimed them itself. */
  stop(): Promise<void>;
}

/**
 * What to start: a seeded or an empty database, or one that the caller claimed and releases, with a port or without, with
 * the built admin or without, and its environment.
 */
export interface DeskOptions {
  seeded?: boolean;
  claim?: Claim;
  listen?: boolean;
  admin?: boolean;
  env?: Record<string, string>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const asker =
  (url: string) =>
  async (path: string, { method, token, json, headers = {} }: Question = {}): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method: method ?? (json === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };

/** Starts Deltio, as compiled in `dist`, on a database and an uploads folder that only this suite sees. */
export const startDesk = async ({
  seeded = false,
  claim: claimed,
  env = {},
  ...options
}: DeskOptions = {}): Promise<Desk> => {
  const claim = claimed ?? (await claimDatabase(seeded ? 'seeded' : 'empty'));
  const release = async () => {
    if (!claimed) await claim.release();
  };
  const { bootStrapi } = requireNatively<{ bootStrapi(options: BootOptions): Promise<Booted> }>(
    './tests/support/boot-strapi.cjs',
  );
  try {
    const booted = await bootStrapi({ ...options, env: { ...claim.env, ...env }, publicDir: claim.publicDir });
    return {
      strapi: booted.strapi,
      url: booted.url,
      fetch: asker(booted.url),
      stop: async () => {
        await booted.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};
