import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CalendarView } from '../../../../contracts/desk/calendar';
import { useFormatDate } from '../../use-format-date';
import { EntryLink } from './EntryLink';
import { daysOf } from './months';
import { isOn } from './on-day';

/** The days of a month on which something falls, one below the other. */
export const DayList = ({ calendar: { month, today, entries, zone } }: { calendar: CalendarView }) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.desk.calendar.${id}` });
  const days = daysOf(month).filter((day) => entries.some((entry) => isOn(entry, day)));
  if (days.length === 0) return <Typography textColor="neutral600">{say('nothing')}</Typography>;
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={5}>
        {days.map((day) => (
          <li key={day} aria-current={day === today ? 'date' : undefined}>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {formatDate(day, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })}
              {day === today ? ` · ${say('today')}` : null}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
              {entries
                .filter((entry) => isOn(entry, day))
                .map((entry) => (
                  <li key={`${entry.kind} ${entry.documentId}`}>
                    <EntryLink entry={entry} day={day} deskZone={zone} />
                  </li>
                ))}
            </Flex>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
