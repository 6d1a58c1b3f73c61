import type { Core } from '@strapi/strapi';
import type { WebhookTested } from '../../../contracts/settings/webhooks';
import { ok, type Result, refuse } from '../../../domain/result';
import { postWebhook } from '../webhooks/post-webhook';
import { knownReceivers, webhookPolicy } from '../webhooks/receivers';
import { SIGNATURE_HEADER, signWebhook } from '../webhooks/sign-webhook';

/** Sends a receiver a message that says nothing happened, once, and gives what it answered; it may be switched off. */
export async function testWebhook(
  strapi: Core.Strapi,
  id: string,
): Promise<Result<WebhookTested, { readonly code: 'webhook_unknown'; readonly data: { readonly id: string } }>> {
  const receiver = (await knownReceivers(strapi)).find((each) => each.id === id);
  if (!receiver) return refuse({ code: 'webhook_unknown', data: { id: id.slice(0, 40) } });
  const at = new Date();
  const body = JSON.stringify({ id: `desk.test/${at.getTime()}`, event: 'desk.test', at: at.toISOString() });
  const headers = { [SIGNATURE_HEADER]: signWebhook(receiver.secret, body, at.getTime()) };
  try {
    const status = await postWebhook(new URL(receiver.address), body, headers, webhookPolicy(strapi));
    return ok({ status, error: null });
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: string };
    return ok({ status: null, error: String(code ?? message) });
  }
}
