import { useFormatDate } from '../use-format-date';

/** Words for a moment (UTC, ISO 8601) on the reader's own clock: «26 Νοεμβρίου 2026 στις 09:16». */
export function useMomentWords(): (moment: string) => string {
  const formatDate = useFormatDate();
  return (moment) =>
    formatDate(moment, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
}
