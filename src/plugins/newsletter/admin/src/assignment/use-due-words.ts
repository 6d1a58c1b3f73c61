import { useIntl } from 'react-intl';
import { useFormatDate } from '../use-format-date';

/** Tells by which day something is due, and that the day is past; empty where there is no day. */
export const useDueWords = () => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  return ({ due, isLate }: { readonly due: string | null; readonly isLate: boolean }): string =>
    due === null
      ? ''
      : formatMessage(
          { id: `newsletter.admin.assignment.${isLate ? 'late' : 'due'}` },
          { day: formatDate(due, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }) },
        );
};
