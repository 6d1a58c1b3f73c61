import type { WaitingWebhook } from '../gateways/webhook-gateway';
import type { LinkPolicy } from '../links/link-policy';
import { eventId } from './edition-event';
import { postWebhook } from './post-webhook';
import { SIGNATURE_HEADER, signWebhook } from './sign-webhook';

/** Where messages wait, also while no desk runs; moments are UTC, ISO 8601. */
export type Queue = {
  due(now: string, limit: number): Promise<WaitingWebhook[]>;
  /** Takes on the next attempt until a moment; false where another instance has. */
  claim(webhook: WaitingWebhook, until: string): Promise<boolean>;
  postpone(webhook: WaitingWebhook, due: string): Promise<void>;
  forget(webhook: WaitingWebhook): Promise<void>;
};

/** What a receiver gets, where, and by which secret it is signed for them. */
export type Parcel = { readonly address: string; readonly secret: string; readonly body: string };

/** Where messages wait and may go, and where it is told how that went. */
export type DeliverySettings = {
  readonly queue: Queue;
  /** `null` where there is no such receiver, or no such edition, now. */
  readonly parcelOf: (webhook: WaitingWebhook) => Promise<Parcel | null>;
  readonly policy: Pick<LinkPolicy, 'allowsAddress' | 'addressesOf'>;
  readonly log: { info(text: string): void; warn(text: string): void; error(text: unknown): void };
  /** Before each attempt, in milliseconds; as many attempts as there are of them. */
  readonly delays?: readonly number[];
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** At once, then after longer and longer pauses; given up after three hours. */
const DELAYS = [0, 10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 150 * MINUTE] as const;

/** Makes one attempt that was claimed: the message is then forgotten, as taken or given up, or left for later. */
export async function attemptDelivery(
  webhook: WaitingWebhook,
  { queue, parcelOf, policy, log, delays = DELAYS }: DeliverySettings,
): Promise<void> {
  const { attempts: made, receiver } = webhook;
  const parcel = await parcelOf(webhook);
  const about = `Webhook ${eventId(webhook)} to ${parcel ? new URL(parcel.address).origin : receiver}`;
  // One more than there are: the process was killed in the last of them.
  const outcome = made < delays.length ? await handOver(parcel, policy) : 'no answer was waited for';
  if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) {
    await queue.forget(webhook);
    return log.info(`${about}: delivered (${outcome}, attempt ${made + 1})`);
  }
  const failure = typeof outcome === 'number' ? `answered ${outcome}` : outcome;
  const next = delays[made + 1];
  if (next === undefined) {
    await queue.forget(webhook);
    return log.error(`${about}: ${failure}; given up after ${Math.min(made + 1, delays.length)} attempts`);
  }
  await queue.postpone(webhook, new Date(Date.now() + next).toISOString());
  log.warn(`${about}: ${failure}; attempt ${made + 2} in ${next / SECOND} s`);
}

/** The HTTP status that was answered, or why there was none. */
async function handOver(parcel: Parcel | null, policy: DeliverySettings['policy']): Promise<number | string> {
  if (!parcel) return 'no such receiver or edition now';
  const { address, secret, body } = parcel;
  // Signed at each attempt: receivers that hold the time against their clocks take a late one, too.
  const headers = { [SIGNATURE_HEADER]: signWebhook(secret, body, Date.now()) };
  try {
    return await postWebhook(new URL(address), body, headers, policy);
  } catch (error) {
    return String((error as { code?: unknown }).code ?? (error as Error).message);
  }
}
