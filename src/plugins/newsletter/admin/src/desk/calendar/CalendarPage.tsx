import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { DeskPage } from '../DeskPage';
import { Calendar, isView } from './Calendar';
import { useCalendarQuery } from './calendar-api';

/** Events, issue dates and scheduled publications by month; the address tells which, as `?month=2026-12&view=list`. */
export default function CalendarPage() {
  const { locale } = useIntl();
  const [search, setSearch] = useSearchParams();
  const month = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0];
  const asked = search.get('view');
  const { data, isError, isFetching, refetch } = useCalendarQuery(
    { month, locale },
    { refetchOnMountOrArgChange: true },
  );
  const set = (name: 'month' | 'view', value: string) =>
    setSearch((before) => ({ ...Object.fromEntries(before), [name]: value }), { replace: true });
  return (
    <DeskPage name="calendar" isRead={data !== undefined} isFailed={isError} retry={refetch}>
      {data ? (
        <Calendar
          calendar={data}
          isBusy={isFetching}
          view={isView(asked) ? asked : 'grid'}
          onMonth={(next) => set('month', next)}
          onView={(next) => set('view', next)}
        />
      ) : null}
    </DeskPage>
  );
}
