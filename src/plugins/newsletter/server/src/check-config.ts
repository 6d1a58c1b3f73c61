/** Settings that are whole numbers, with the least that each may be. */
const LEAST = { searchLimit: 0, previewLimit: 0, previewHours: 1 } as const;

/** Letters below which a secret can be guessed. */
const SHORTEST_SECRET = 16;

/**
 * Refuses to start with a configuration that is not of its kind. `fourEyes`, `checkLinks`, `searchLimit`, `previewLimit`,
 * `previewHours` and `webhooks` stand in place of the desk's settings of that name, where they are there at all (see
 * `contracts/settings`); `webhooksPrivate` opens private networks, and http, to all webhooks; `webhookSecret` signs what
 * the `webhooks` of the environment get. `machine` names a service that translates (`deepl` with a key,
 * `libretranslate` with an address, `etranslation` with a name and password and the desk's public address), which the
 * settings may then allow.
 */
export function checkConfig(config: Readonly<Record<string, unknown>>): void {
  if (typeof config.webhooksPrivate !== 'boolean') throw new Error('newsletter.webhooksPrivate must be true or false');
  for (const setting of ['fourEyes', 'checkLinks'] as const) {
    if (isThere(config[setting]) && typeof config[setting] !== 'boolean') {
      throw new Error(`newsletter.${setting} must be true or false`);
    }
  }
  for (const [setting, least] of Object.entries(LEAST)) {
    const value = config[setting];
    if (isThere(value) && (!Number.isSafeInteger(value) || Number(value) < least)) {
      throw new Error(`newsletter.${setting} must be a whole number from ${least}`);
    }
  }
  if (isThere(config.webhooks)) checkWebhooks(config);
  if (isThere(config.machine)) checkMachine(config);
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

function checkWebhooks({ webhooks, webhookSecret, webhooksPrivate }: Readonly<Record<string, unknown>>): void {
  if (!Array.isArray(webhooks)) throw new Error('newsletter.webhooks must be a list of addresses');
  const protocols = webhooksPrivate ? ['https:', 'http:'] : ['https:'];
  const misfit = webhooks.findIndex((url) => !URL.canParse(url) || !protocols.includes(new URL(url).protocol));
  // Not the address itself: receivers often have a secret of their own in it.
  if (misfit !== -1) throw new Error(`newsletter.webhooks: address ${misfit + 1} must begin with https://`);
  if (webhooks.length > 0 && String(webhookSecret ?? '').length < SHORTEST_SECRET) {
    throw new Error(`newsletter.webhookSecret must have at least ${SHORTEST_SECRET} letters`);
  }
}

/** What a service that translates cannot do without; eTranslation brings its answers later, to the public address. */
const MACHINE_NEEDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  deepl: { machineKey: /./ },
  libretranslate: { machineUrl: /./ },
  etranslation: { machineKey: /^[^:]+:./, publicUrl: /^https:\/\// },
};

/** How what is needed has to look, where it is not just to be there. */
const NEEDED_AS: Readonly<Record<string, string>> = {
  machineKey: 'name:password for etranslation',
  publicUrl: 'an address that begins with https://, at which the service can reach the desk',
};

function checkMachine(config: Readonly<Record<string, unknown>>): void {
  const needed = MACHINE_NEEDS[String(config.machine)];
  const names = Object.keys(MACHINE_NEEDS).join(' or ');
  if (needed === undefined) throw new Error(`newsletter.machine must be ${names}`);
  for (const [setting, shape] of Object.entries(needed)) {
    if (shape.test(String(config[setting] ?? ''))) continue;
    const form = NEEDED_AS[setting];
    throw new Error(`newsletter.${setting} must be set for the machine ${config.machine}${form ? ` (${form})` : ''}`);
  }
  const { machineUrl } = config;
  const isWeb =
    !machineUrl || (URL.canParse(String(machineUrl)) && /^https?:$/.test(new URL(String(machineUrl)).protocol));
  if (!isWeb) throw new Error('newsletter.machineUrl must begin with https:// or http://');
}
