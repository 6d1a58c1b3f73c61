import { createHash, randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import type { Core } from '@strapi/strapi';
import {
  type MadeSecret,
  type StoredWebhook,
  type StoredWebhooks,
  storedWebhooks,
  type WebhooksAbout,
  type WebhooksSettings,
  type WebhookView,
  webhooksSettings,
} from '../../../contracts/settings/webhooks';
import { ok, type Result, refuse } from '../../../domain/result';
import { isPublicAddress } from '../links/is-public-address';
import { makeSecret } from './secrets';
import type { Section, SectionRefusal } from './section';

/** Who is told of editions, each with a secret of its own. */
export const webhooksSection: Section<StoredWebhooks, WebhooksSettings> = {
  action: 'settings-desk',
  stored: storedWebhooks,
  body: webhooksSettings,
  first: { receivers: [] },
  // Paths and queries of receivers often hold a secret of their own.
  facts: ({ receivers }) =>
    Object.fromEntries(
      receivers.map(({ id, address, enabled, addressSet, secretMade }) => [
        `webhook ${originOf(address)} (${id})`,
        { enabled, addressSet, secretMade },
      ]),
    ),
  fixed: () => ({}),
  arrange(strapi, { receivers }, current, at) {
    if (environmentReceivers(strapi).length > 0) {
      return refuse({ code: 'set_by_environment', data: { setting: 'webhooks' } });
    }
    const made: MadeSecret[] = [];
    const stored: StoredWebhook[] = [];
    for (const receiver of receivers) {
      const { address } = receiver;
      const unfit =
        whyUnfit(address, isPrivateOpen(strapi)) ??
        (stored.some((each) => each.address === address) ? 'webhook_address_doubled' : null);
      if (unfit) return refuse({ code: unfit, data: { address } });
      const kept = arrangeOne(strapi, receiver, current, at);
      if (!kept.ok) return kept;
      stored.push(kept.value.stored);
      if (kept.value.secret) made.push({ id: kept.value.stored.id, address, secret: kept.value.secret });
    }
    return ok({ stored: { receivers: stored }, ...(made.length > 0 ? { secrets: made } : {}) });
  },
  show: ({ receivers }, mayChange) => ({ receivers: receivers.map((receiver) => viewOf(receiver, mayChange)) }),
  about: (strapi, _locale, mayChange): WebhooksAbout => ({
    fromEnvironment: environmentReceivers(strapi).map((receiver) => viewOf(receiver, mayChange)),
    isPrivateOpen: isPrivateOpen(strapi),
  }),
};

type Asked = WebhooksSettings['receivers'][number];

/** A receiver as it is to be stored, with the secret that was made for it, where one was. */
function arrangeOne(
  strapi: Core.Strapi,
  { id, address, enabled, renewSecret }: Asked,
  current: StoredWebhooks,
  at: string,
): Result<{ stored: StoredWebhook; secret?: string }, SectionRefusal> {
  const known = id === undefined ? undefined : current.receivers.find((each) => each.id === id);
  if (id !== undefined && !known) return refuse({ code: 'webhook_unknown', data: { id } });
  const addressSet = known && known.address === address ? known.addressSet : at;
  if (known && !renewSecret) return ok({ stored: { ...known, address, addressSet, enabled } });
  const made = makeSecret(strapi);
  if (!made) return refuse({ code: 'secrets_cannot_be_kept', data: {} });
  const kept = { id: known?.id ?? randomUUID().slice(0, 8), address, addressSet, enabled };
  const stored = { ...kept, secret: made.hidden, secretMade: at };
  return ok({ stored, secret: made.secret });
}

/** Why an address can be no receiver's; that a name leads inside is found out only when it is resolved, each time. */
function whyUnfit(address: string, opensPrivate: boolean): SectionRefusal['code'] | null {
  if (!URL.canParse(address)) return 'webhook_address_unfit';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !(opensPrivate && protocol === 'http:')) return 'webhook_address_unfit';
  const host = hostname.replace(/^\[|\]$/g, '');
  return !opensPrivate && isIP(host) !== 0 && !isPublicAddress(host) ? 'webhook_address_closed' : null;
}

type EnvironmentReceiver = Omit<StoredWebhook, 'secret' | 'addressSet'>;

/** The receivers that `DELTIO_WEBHOOKS` names, which then stand in place of all others. */
export const environmentReceivers = (strapi: Core.Strapi): EnvironmentReceiver[] =>
  (strapi.plugin('newsletter').config<string[] | undefined>('webhooks') ?? []).map((address) => ({
    // By the address: what waits for one receiver must not go to another that took its place in the list.
    id: `environment-${createHash('sha256').update(address).digest('hex').slice(0, 8)}`,
    address,
    enabled: true,
    secretMade: '',
  }));

const isPrivateOpen = (strapi: Core.Strapi): boolean => strapi.plugin('newsletter').config('webhooksPrivate');

const originOf = (address: string): string => new URL(address).origin;

const viewOf = ({ id, address, enabled, secretMade }: EnvironmentReceiver, mayChange: boolean): WebhookView => ({
  id,
  address: mayChange ? address : originOf(address),
  enabled,
  secretMade: secretMade || null,
});
