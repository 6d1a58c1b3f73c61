import type { Core } from '@strapi/strapi';
import { type LinkPolicy, PUBLIC_WEB } from '../links/link-policy';
import { settingsNow } from '../settings/read-settings';
import { revealSecret } from '../settings/secrets';
import { environmentReceivers } from '../settings/webhooks-section';

/** Who is told of editions: `id` names them for ever, `secret` signs what they get. */
export type Receiver = { readonly id: string; readonly address: string; readonly secret: string };

/** The receivers that are told now: those of the environment, else those of the settings that are switched on. */
export const receiversNow = async (strapi: Core.Strapi): Promise<Receiver[]> =>
  (await knownReceivers(strapi)).filter(({ enabled }) => enabled);

/** The same with those that are switched off. */
export async function knownReceivers(strapi: Core.Strapi): Promise<(Receiver & { readonly enabled: boolean })[]> {
  const fixed = environmentReceivers(strapi);
  const secret: string = strapi.plugin('newsletter').config('webhookSecret');
  if (fixed.length > 0) return fixed.map(({ id, address, enabled }) => ({ id, address, enabled, secret }));
  const { receivers } = await settingsNow(strapi, 'webhooks');
  return receivers.flatMap(({ id, address, enabled, secret: hidden }) => {
    const revealed = revealSecret(strapi, hidden);
    if (revealed === null) strapi.log.error(`Webhook to ${new URL(address).origin}: its secret cannot be read`);
    return revealed === null ? [] : [{ id, address, enabled, secret: revealed }];
  });
}

/** Where messages to receivers may go: the public internet, or anywhere that the environment opens. */
export const webhookPolicy = (strapi: Core.Strapi): Pick<LinkPolicy, 'allowsAddress' | 'addressesOf'> =>
  strapi.plugin('newsletter').config('webhooksPrivate') ? { ...PUBLIC_WEB, allowsAddress: () => true } : PUBLIC_WEB;
