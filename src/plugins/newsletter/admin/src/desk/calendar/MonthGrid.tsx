import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CalendarView } from '../../../../contracts/desk/calendar';
import { useFormatDate } from '../../use-format-date';
import { EntryLink } from './EntryLink';
import { weeksOf } from './months';
import { isOn } from './on-day';
import { useDayKeys } from './use-day-keys';

/** Any Monday, and the six days after it. */
const A_WEEK = [5, 6, 7, 8, 9, 10, 11].map((day) => new Date(Date.UTC(2026, 0, day)));

type Props = { readonly calendar: CalendarView; readonly onMonth: (month: string) => void };

/** A month as weeks that begin on Monday, with what falls on each day; arrow keys go from day to day. */
export const MonthGrid = ({ calendar: { month, today, entries, zone }, onMonth }: Props) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const { grid, keysOf } = useDayKeys(month, today, onMonth);
  const nameOf = (day: string, count: number) =>
    formatMessage(
      { id: 'newsletter.admin.desk.calendar.count' },
      { month: formatDate(day, { dateStyle: 'full', timeZone: 'UTC' }), count },
    );
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" overflow="auto">
      <Grid ref={grid} role="grid" aria-labelledby="calendar-month">
        <thead>
          <tr>
            {A_WEEK.map((day) => (
              <th key={day.getUTCDay()} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {formatDate(day, { weekday: 'long', timeZone: 'UTC' })}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => {
                if (day === null) return <td key={place} />;
                const own = entries.filter((entry) => isOn(entry, day));
                return (
                  <td
                    key={day}
                    {...keysOf(day)}
                    aria-label={nameOf(day, own.length)}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <Day day={day} isToday={day === today}>
                      {own.map((entry) => (
                        <li key={`${entry.kind} ${entry.documentId}`}>
                          <EntryLink entry={entry} day={day} deskZone={zone} />
                        </li>
                      ))}
                    </Day>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Box>
  );
};

type DayProps = { readonly day: string; readonly isToday: boolean; readonly children: readonly React.ReactElement[] };

const Day = ({ day, isToday, children }: DayProps) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography
        tag="time"
        dateTime={day}
        variant="pi"
        fontWeight={isToday ? 'bold' : 'regular'}
        textColor={isToday ? 'primary600' : 'neutral700'}
      >
        {Number(day.slice(8))}
        {isToday ? ` · ${formatMessage({ id: 'newsletter.admin.desk.calendar.today' })}` : null}
      </Typography>
      {children.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {children}
        </Flex>
      ) : null}
    </Flex>
  );
};

const Grid = styled.table`
  width: 100%;
  min-width: 84rem;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]};
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  td {
    height: 9.6rem;
  }

  td:empty {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  td:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -4px;
  }

  td[aria-current] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
`;
