import type { Core } from '@strapi/strapi';
import { isServing } from '../desk-mode';
import { editionOfRevision } from '../gateways/edition-gateway';
import {
  claimWebhook,
  dueWebhooks,
  forgetWebhook,
  postponeWebhook,
  type WaitingWebhook,
} from '../gateways/webhook-gateway';
import { readWithdrawals } from '../gateways/withdrawal-gateway';
import { originOf } from '../origin';
import type { Parcel, Queue } from './attempt-delivery';
import { type Deliveries, openDeliveries } from './deliveries';
import { editionEvent } from './edition-event';
import { receiversNow, webhookPolicy } from './receivers';

/** The plugin's service `webhooks`: tells other servers what happened to editions. A command leaves it to the desk. */
export function webhooks({ strapi }: { strapi: Core.Strapi }): Deliveries {
  const { deliver, end } = openDeliveries({
    queue: queueOf(strapi),
    parcelOf: (webhook) => parcelOf(strapi, webhook),
    policy: webhookPolicy(strapi),
    log: strapi.log,
  });
  return {
    deliver() {
      if (isServing()) deliver();
    },
    end,
  };
}

const queueOf = (strapi: Core.Strapi): Queue => ({
  due: (now, limit) => dueWebhooks(strapi, now, limit),
  claim: (webhook, until) => claimWebhook(strapi, webhook, until),
  postpone: (webhook, due) => postponeWebhook(strapi, webhook, due),
  forget: (webhook) => forgetWebhook(strapi, webhook),
});

/** Made of the edition itself: a row that somebody wrote past Deltio can have nothing else signed. */
async function parcelOf(strapi: Core.Strapi, webhook: WaitingWebhook): Promise<Parcel | null> {
  const { event, number, revision } = webhook;
  const receiver = (await receiversNow(strapi)).find(({ id }) => id === webhook.receiver);
  const edition = await editionOfRevision(strapi, number, revision);
  const withdrawal = (await readWithdrawals(strapi, number)).find((each) => each.revision === revision);
  const at = event === 'edition.withdrawn' ? withdrawal?.withdrawnAt : edition?.issuedAt;
  if (!receiver || !edition || !at) return null;
  const message = editionEvent({ event, number, revision, digest: edition.digest, at }, originOf(strapi));
  return { address: receiver.address, secret: receiver.secret, body: JSON.stringify(message) };
}
