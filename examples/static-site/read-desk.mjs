import { answerOf, createDeltioClient, everyOne } from './deltio.mjs';

/** What a bulletin's page needs; everything else stays on the desk. */
const FIELDS = ['title', 'issueDate', 'operation', 'stories', 'editorial'];

/** The language that helps out where the other has nothing. */
const FALLBACK = { el: 'en', en: 'el' };

/** Reads all that a site in one language shows: every bulletin whole, and every event. */
export async function readDesk(origin, locale) {
  const client = createDeltioClient(origin);
  const fallback = FALLBACK[locale];

  const bulletins = [];
  const everyNumber = everyOne((page) =>
    client.GET('/api/newsletter/bulletins', { params: { query: { locale, fields: ['title'], page } } }),
  );
  for await (const { number } of everyNumber) {
    const { data, meta } = await answerOf(
      client.GET('/api/newsletter/bulletins/{number}', {
        params: { path: { number }, query: { locale, fallback, fields: FIELDS } },
      }),
    );
    bulletins.push({ ...data, fallbacks: meta.fallbacks ?? [] });
  }

  const events = [];
  const everyEvent = everyOne((page) =>
    client.GET('/api/newsletter/events', {
      params: { query: { locale, fallback, sort: '-startDate', fields: ['title', 'place', 'startDate'], page } },
    }),
  );
  for await (const event of everyEvent) events.push(event);

  return { locale, bulletins, events };
}
