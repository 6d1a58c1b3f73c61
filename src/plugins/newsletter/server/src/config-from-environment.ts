import type { env as strapiEnv } from '@strapi/utils';

type Env = typeof strapiEnv;

/**
 * The plugin's configuration from `DELTIO_…`. What is not set, or set to nothing, is left to the desk's settings; what is
 * set stands in their place. A truth value that is neither `true` nor `false` comes through as it is, and is refused.
 */
export function configFromEnvironment(env: Env) {
  const truth = (name: string) => {
    const text = env(name);
    if (!text) return undefined;
    return text === 'true' || text === 'false' ? text === 'true' : text;
  };
  const number = (name: string) => (env(name) ? Number(env(name)) : undefined);
  const webhooks = env.array('DELTIO_WEBHOOKS', []).filter(Boolean);
  return {
    fourEyes: truth('DELTIO_FOUR_EYES'),
    checkLinks: truth('DELTIO_CHECK_LINKS'),
    searchLimit: number('DELTIO_SEARCH_LIMIT'),
    previewLimit: number('DELTIO_PREVIEW_LIMIT'),
    previewHours: number('DELTIO_PREVIEW_HOURS'),
    webhooks: webhooks.length > 0 ? webhooks : undefined,
    webhookSecret: env('DELTIO_WEBHOOK_SECRET', ''),
    webhooksPrivate: truth('DELTIO_WEBHOOKS_PRIVATE') ?? false,
    machine: env('DELTIO_MACHINE') || undefined,
    machineUrl: env('DELTIO_MACHINE_URL', ''),
    machineKey: env('DELTIO_MACHINE_KEY', ''),
    publicUrl: env('PUBLIC_URL', ''),
  };
}
