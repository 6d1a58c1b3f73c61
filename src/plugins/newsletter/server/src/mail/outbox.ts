import type { Core } from '@strapi/strapi';

/** Mail that waits to be sent, one errand after the other, in memory alone: what was not sent when the process ends is lost. */
export type Outbox = {
  /** Runs an errand when those before it are done; never throws, what fails is logged. */
  post(errand: () => Promise<void>): void;
  /** Waits until nothing is left, or for so many milliseconds. */
  settled(patience: number): Promise<void>;
};

/** The plugin's service `outbox`. */
export function outbox({ strapi }: { strapi: Core.Strapi }): Outbox {
  let last: Promise<void> = Promise.resolve();
  return {
    post(errand) {
      last = last.then(errand).catch((error) => {
        strapi.log.error(error);
      });
    },
    async settled(patience) {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([last, enough]);
      clearTimeout(timer);
    },
  };
}
