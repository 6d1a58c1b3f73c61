import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { CalendarView } from '../../../../contracts/desk/calendar';
import { useFormatDate } from '../../use-format-date';
import { DayList } from './DayList';
import { MonthGrid } from './MonthGrid';
import { monthAfter } from './months';

/** In which forms a month can be looked at. */
const VIEWS = ['grid', 'list'] as const;
type View = (typeof VIEWS)[number];

/** Whether a text names one of them. */
export const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);

type Props = {
  readonly calendar: CalendarView;
  /** Another month is being read. */
  readonly isBusy: boolean;
  readonly view: View;
  readonly onMonth: (month: string) => void;
  readonly onView: (view: View) => void;
};

/** A month as a grid or as a list, with the ways to the months around it. */
export const Calendar = ({ calendar, isBusy, view, onMonth, onView }: Props) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const { month, zone, today, entries } = calendar;
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.calendar.${id}` }, values);
  const title = formatDate(`${month}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2}>
          <IconButton label={say('previous')} onClick={() => onMonth(monthAfter(month, -1))}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={say('next')} onClick={() => onMonth(monthAfter(month, 1))}>
            <ChevronRight />
          </IconButton>
          <Button variant="tertiary" onClick={() => onMonth(today.slice(0, 7))}>
            {say('today')}
          </Button>
          <Typography tag="h2" id="calendar-month" variant="delta" paddingLeft={2}>
            {title}
          </Typography>
        </Flex>
        <Flex gap={2} role="group" aria-label={say('views')}>
          {VIEWS.map((each) => (
            <Button
              key={each}
              variant={each === view ? 'secondary' : 'tertiary'}
              aria-pressed={each === view}
              onClick={() => onView(each)}
            >
              {say(`view-${each}`)}
            </Button>
          ))}
        </Flex>
      </Flex>
      <Typography role="status" variant="pi" textColor="neutral600">
        {isBusy ? '' : `${say('count', { month: title, count: entries.length })} · ${formatMessage({ id: zone })}`}
      </Typography>
      {view === 'grid' ? <MonthGrid calendar={calendar} onMonth={onMonth} /> : <DayList calendar={calendar} />}
    </Flex>
  );
};
