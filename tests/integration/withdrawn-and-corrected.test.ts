import ICAL from 'ical.js';
import { bulletin as bulletinContract } from '../../src/plugins/newsletter/contracts/bulletin';
import { oneOf } from '../../src/plugins/newsletter/contracts/envelope';
import { readingError } from '../../src/plugins/newsletter/contracts/error';
import { withdrawnDetails } from '../../src/plugins/newsletter/contracts/withdrawn';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { sayStillRight } from '../support/level';
import { seat } from '../support/people';

const LOCALES = ['el', 'en'] as const;
const LISTS = ['bulletins', 'stories', 'events', 'speakers', 'beneficiaries'] as const;
const NOTICE = { el: 'Αποσύρθηκε λόγω λάθους στο πρόγραμμα.', en: 'Withdrawn because of a mistake in the agenda.' };
const CORRECTION = { el: 'Διορθώθηκε ο τίτλος.', en: 'The title was corrected.' };

describe('Readers of a bulletin that is corrected and withdrawn', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  const tokens: Record<string, string> = {};
  /** The slug of the first story, by language. */
  const slugs: Record<string, string> = {};

  const read = (path: string, headers: Record<string, string> = {}) =>
    desk.fetch(`/api/newsletter/${path}`, { headers });
  const whole = async (path: string) => oneOf(bulletinContract).parse((await read(path)).body).data;
  const errorAt = async (path: string) => {
    const { status, body } = await read(path);
    const { error } = readingError.parse(body);
    expect(error.status).toBe(status);
    return error;
  };
  const move = async (role: string, json: Record<string, unknown>) => {
    const { status, text } = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/moves`, {
      token: tokens[role] ?? '',
      json,
    });
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  };
  const publish = async () => {
    await move('editor', { move: 'submit' });
    await move('approver', { move: 'approve' });
    await move('publisher', { move: 'publish' });
  };
  /** What a calendar that is followed tells of the bulletin's first event: its number, its status and its day. */
  const inCalendar = async (address = '/newsletter/el/events.ics') => {
    const { status, text } = await desk.fetch(address);
    expect(status).toBe(200);
    const event = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .find((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${bulletin.events[0]}@`));
    return ['sequence', 'status', 'dtstart'].map((name) => String(event?.getFirstPropertyValue(name)));
  };
  let dayOfEvent = '';
  const rename = async (title: string) => {
    await desk.strapi
      .documents('api::bulletin.bulletin')
      .update({ documentId: bulletin.documentId, locale: 'el', data: { title } } as never);
    await sayStillRight(desk, bulletin.documentId);
  };

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    for (const role of ['editor', 'approver', 'publisher']) {
      tokens[role] = (await seat(desk, role as 'editor')).token;
    }
    await publish();
    for (const locale of LOCALES) {
      slugs[locale] = (await whole(`bulletins/2?locale=${locale}`)).stories[0]?.slug ?? '';
    }
  });

  afterAll(() => desk?.stop());

  test('see one revision first', async () => {
    const { revisions, supersededBy } = await whole('bulletins/2?locale=el');
    expect(revisions).toMatchObject([{ revision: 1, changeNote: null, withdrawnAt: null }]);
    expect(supersededBy).toBeNull();
    expect((await whole('bulletins/2/revisions/1?locale=el')).revision).toBe(1);
    dayOfEvent = (await inCalendar())[2] ?? '';
    expect(await inCalendar()).toEqual(['0', 'CONFIRMED', expect.stringMatching(/^\d{4}-\d\d-\d\d/)]);
  });

  test('keep what is public while its correction is written, then see the note and both revisions', async () => {
    const before = await read('bulletins/2?locale=el');
    await move('publisher', { move: 'correct', note: CORRECTION });
    expect((await read('bulletins/2?locale=el')).headers.get('etag')).toBe(before.headers.get('etag'));
    await rename('Διορθωμένο δελτίο');
    await publish();

    for (const locale of LOCALES) {
      const newest = await whole(`bulletins/2?locale=${locale}`);
      expect(newest).toMatchObject({ revision: 2, changeNote: CORRECTION[locale], supersededBy: null });
      expect(newest.revisions).toMatchObject([
        { revision: 1, changeNote: null, withdrawnAt: null, url: expect.stringContaining('/bulletins/2/revisions/1') },
        { revision: 2, changeNote: CORRECTION[locale], digest: newest.digest, withdrawnAt: null },
      ]);
    }
    expect((await whole('bulletins/2?locale=el')).title).toBe('Διορθωμένο δελτίο');
    const older = await whole('bulletins/2/revisions/1?locale=el');
    expect(older).toMatchObject({ revision: 1, title: before.body.data.title, digest: before.body.data.digest });
    expect(older.supersededBy).toMatchObject({ revision: 2, url: '/api/newsletter/bulletins/2?locale=el' });
  });

  describe('once it is withdrawn', () => {
    const tags: Record<string, string> = {};
    const gone = () => [
      'bulletins/2',
      'bulletins/2/revisions/1',
      'bulletins/2/revisions/2',
      `stories/${slugs.el}`,
      `stories/${slugs.en}`,
    ];

    beforeAll(async () => {
      for (const path of [...gone(), ...LISTS]) {
        tags[path] = (await read(path)).headers.get('etag') ?? '';
        expect(tags[path]).not.toBe('');
      }
      await move('publisher', { move: 'withdraw', reason: 'Εσωτερικός λόγος', note: NOTICE });
    });

    test('are told so at once and in their language, whatever they have, and never why', async () => {
      for (const path of gone()) {
        for (const locale of LOCALES) {
          const { status, headers, body, text } = await read(`${path}?locale=${locale}`, {
            'if-none-match': tags[path] ?? '',
          });
          expect([path, status]).toEqual([path, 410]);
          expect(headers.get('content-language')).toBe(locale);
          const { error } = readingError.parse(body);
          expect(error.message).toBe(NOTICE[locale]);
          expect(withdrawnDetails.parse(error.details)).toMatchObject({
            number: 2,
            revision: 2,
            notice: NOTICE[locale],
          });
          expect(text).not.toContain('Εσωτερικός');
        }
      }
    });

    test('find it in no list, and the bulletin before it as the latest', async () => {
      expect((await read('bulletins/latest')).body.data.number).toBe(1);
      for (const path of LISTS) {
        const { status, text } = await read(path, { 'if-none-match': tags[path] ?? '' });
        expect([path, status]).toEqual([path, 200]);
        expect(text).not.toContain(bulletin.documentId);
        expect(text).not.toContain('/bulletins/2');
        for (const documentId of [...bulletin.stories, ...bulletin.events]) expect(text).not.toContain(documentId);
      }
    });

    test('do not learn who or what appeared in it alone', async () => {
      for (const documentId of bulletin.events) {
        expect((await errorAt(`events/${documentId}`)).details.code).toBe('not_found');
      }
    });

    test('have its events cancelled in the calendars that follow the desk', async () => {
      const cancelled = ['2', 'CANCELLED', dayOfEvent];
      expect(await inCalendar()).toEqual(cancelled);
      expect(await inCalendar(`/newsletter/en/events/${bulletin.events[0]}.ics`)).toEqual(cancelled);
      expect((await desk.fetch(`/newsletter/en/events/${bulletin.events[0]}`)).status).toBe(404);
    });

    test('see it again as a correction, and of what was withdrawn only that it was', async () => {
      await move('publisher', { move: 'correct', note: CORRECTION });
      await rename('Το δελτίο μετά την απόσυρση');
      await publish();
      const { title, revisions } = await whole('bulletins/2?locale=el');
      expect(title).toBe('Το δελτίο μετά την απόσυρση');
      expect(revisions.map(({ revision, withdrawnAt }) => [revision, withdrawnAt !== null])).toEqual([
        [1, true],
        [2, true],
        [3, false],
      ]);
      expect((await read(`stories/${slugs.en}`)).status).toBe(200);
      expect((await read('bulletins/latest')).body.data.number).toBe(2);
      expect(await inCalendar()).toEqual(['3', 'CONFIRMED', dayOfEvent]);
      for (const revision of [1, 2]) {
        expect((await errorAt(`bulletins/2/revisions/${revision}`)).details.code).toBe('withdrawn');
      }
    });

    test('get a standard sentence where the office has nothing to say', async () => {
      await move('publisher', { move: 'withdraw', reason: 'Εσωτερικός λόγος' });
      expect(await errorAt('bulletins/2?locale=el')).toMatchObject({
        message: 'Το δελτίο αρ. 2 αποσύρθηκε και δεν είναι πια διαθέσιμο.',
        details: { revision: 3, notice: null },
      });
    });
  });

  test('no longer get what another instance withdrew, within two seconds, and an empty desk where nothing is left', async () => {
    expect((await read('bulletins/1')).status).toBe(200);
    // Past Strapi, as another process would: nothing here is told of it.
    await desk.strapi.db.connection('newsletter_withdrawals').insert({
      document_id: 'another',
      bulletin_id: 'of-another',
      number: 1,
      revision: 1,
      withdrawn_at: '2026-01-01T00:00:00.000Z',
      note_en: NOTICE.en,
    });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await errorAt('bulletins/1?locale=en')).toMatchObject({ status: 410, message: NOTICE.en });
    expect(await errorAt('bulletins/latest?locale=en')).toMatchObject({
      status: 404,
      message: 'There is no published bulletin.',
    });
    for (const path of LISTS) expect((await read(path)).body.data).toEqual([]);
  });

  test('ask the database one question a second', async () => {
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }) => asked.push(sql);
    const isOurs = (sql: string) => /newsletter_(editions|withdrawals)/.test(sql);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    desk.strapi.db.connection.on('query', note);
    for (let turn = 0; turn < 20; turn += 1) await read('bulletins');
    desk.strapi.db.connection.removeListener('query', note);
    expect(asked.filter(isOurs)).toHaveLength(1);
  });
});
