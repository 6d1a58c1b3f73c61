import { useIntl } from 'react-intl';
import { useFormatDate } from '../use-format-date';
import { asIfUtc, type Zone } from './wall-time';

/** Tells a wall time with its weekday and whose clock it is: «Σάββατο 20 Δεκεμβρίου 2031 στις 09:00 · Ώρα Ελλάδας». */
export function useWallTimeWords(): (local: string, zone: Zone) => string {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  return (local, zone) => {
    const moment = formatDate(asIfUtc(local), {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return `${moment} · ${formatMessage({ id: zone })}`;
  };
}
