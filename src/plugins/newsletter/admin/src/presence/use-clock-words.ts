import { useMomentWords } from '../settings/use-moment-words';
import { useFormatDate } from '../use-format-date';

/** Words for a moment (UTC, ISO 8601) on the reader's own clock: «14:05» where it is of today, else with its day. */
export function useClockWords(): (moment: string) => string {
  const formatDate = useFormatDate();
  const inWords = useMomentWords();
  return (moment) =>
    new Date(moment).toDateString() === new Date().toDateString()
      ? formatDate(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      : inWords(moment);
}
