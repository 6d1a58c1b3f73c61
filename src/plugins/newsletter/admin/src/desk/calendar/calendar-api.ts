import type { CalendarView } from '../../../../contracts/desk/calendar';
import { dataOf, deskApi } from '../../desk-api';

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    calendar: build.query<CalendarView, { month: string | undefined; locale: string }>({
      query: ({ month, locale }) => ({
        url: '/newsletter/desk/calendar',
        config: { params: { locale, ...(month ? { month } : {}) } },
      }),
      transformResponse: dataOf<CalendarView>,
      providesTags: ['Document', 'Relations'],
    }),
  }),
});

/** Reads what falls into a month. */
export const { useCalendarQuery } = api;
