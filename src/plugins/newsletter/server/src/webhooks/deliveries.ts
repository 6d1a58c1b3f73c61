import type { WaitingWebhook } from '../gateways/webhook-gateway';
import { attemptDelivery, type DeliverySettings } from './attempt-delivery';

/** How long nobody else makes an attempt, in milliseconds: longer than one takes, unless its process was killed. */
const LEASE = 30_000;

/** How many attempts one process makes at a time. */
const PLACES = 20;

/** Makes the attempts that are due, of all messages that wait in a queue. */
export type Deliveries = {
  /** Begins what is due, each on its own; never throws, and nothing waits for it. To be called from time to time. */
  deliver(): void;
  /** Begins nothing more, and waits for what is under way, or for so many milliseconds. */
  end(patience: number): Promise<void>;
};

/** Opens deliveries. */
export function openDeliveries(settings: DeliverySettings): Deliveries {
  const { queue, log } = settings;
  const underWay = new Set<Promise<void>>();
  let look: Promise<void> | null = null;
  let lookAgain = false;
  let ended = false;

  function deliver(): void {
    // What was left since a look began may have escaped it.
    lookAgain = true;
    look ??= lookAround().finally(() => {
      look = null;
    });
  }

  async function lookAround(): Promise<void> {
    while (lookAgain && !ended) {
      lookAgain = false;
      await beginDue(PLACES - underWay.size).catch((error) => log.error(error));
    }
  }

  async function beginDue(places: number): Promise<void> {
    if (places === 0) return;
    const due = await queue.due(new Date().toISOString(), places);
    const until = new Date(Date.now() + LEASE).toISOString();
    for (const webhook of due) {
      if (!ended && (await queue.claim(webhook, until))) begin(webhook, due.length === places);
    }
  }

  function begin(webhook: WaitingWebhook, othersWait: boolean): void {
    const attempt = attemptDelivery(webhook, settings)
      .catch((error) => log.error(error))
      .then(() => {
        underWay.delete(attempt);
        if (othersWait) deliver();
      });
    underWay.add(attempt);
  }

  return {
    deliver,
    async end(patience) {
      ended = true;
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.resolve(look).then(() => Promise.all(underWay)), enough]);
      clearTimeout(timer);
    },
  };
}
