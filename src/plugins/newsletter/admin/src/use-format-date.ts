import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** English is written here as the Union writes it: 2 March 2020, and half past two in the afternoon is 14:30. */
const WRITTEN_AS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Writes dates and moments in the language of whoever looks, by a clock of 24 hours. */
export const useFormatDate = () => {
  const { locale } = useIntl();
  return useCallback(
    (moment: string | number | Date, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(WRITTEN_AS[locale] ?? locale, { hourCycle: 'h23', ...options }).format(new Date(moment)),
    [locale],
  );
};
