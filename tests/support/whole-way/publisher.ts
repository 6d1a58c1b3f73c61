import { makeMove, openFromMyTurn } from './moves';
import type { Colleague } from './office';

/** So long a person takes to fill the form in; who has less before the minute ends takes the one after. */
const ENOUGH_MS = 20_000;
const MINUTE_MS = 60_000;

/** Leaves bulletin no. 3 to be published at the next minute of the clocks in Athens; gives that moment. */
export const scheduleBulletin = async (publisher: Colleague): Promise<Date> => {
  await publisher.step('open the bulletin', () => openFromMyTurn(publisher));
  const due = new Date(Math.ceil((Date.now() + ENOUGH_MS) / MINUTE_MS) * MINUTE_MS);
  await publisher.step('schedule it', () => makeMove(publisher, 'schedule', onClocksOfAthens(due)));
  return due;
};

const onClocksOfAthens = (moment: Date): { day: string; clock: string } => {
  const shown = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Athens', ...options }).format(moment);
  return {
    day: shown({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    clock: shown({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
};
