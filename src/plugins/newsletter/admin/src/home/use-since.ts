import { useIntl } from 'react-intl';

const DAY_MS = 86_400_000;

/** Words for how long ago a moment (UTC, ISO 8601) was, by days on the reader's calendar: «σήμερα», «πριν από 3 ημέρες». */
export function useSince(): (moment: string) => string {
  const { formatRelativeTime } = useIntl();
  return (moment) => {
    const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    const days = Math.round((midnight(new Date(moment)) - midnight(new Date())) / DAY_MS);
    return formatRelativeTime(days, 'day', { numeric: 'auto' });
  };
}
