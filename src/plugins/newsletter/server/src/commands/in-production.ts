const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/**
 * Whether an environment is that of an installation for real use: `NODE_ENV` says so, readers are given an address
 * (`PUBLIC_URL`), or the server listens on more than this machine (`HOST`).
 */
export const isInProduction = ({ NODE_ENV, PUBLIC_URL, HOST }: Readonly<Record<string, string | undefined>>): boolean =>
  NODE_ENV === 'production' || Boolean(PUBLIC_URL) || (Boolean(HOST) && !LOOPBACK.test(HOST ?? ''));
