import fc from 'fast-check';
import { ZONES } from '../bulletin/bulletin';
import { scheduledTime } from './wall-time';

describe('scheduledTime', () => {
  it.each([
    ['2018-12-20T09:00', 'Europe/Athens', '2018-12-20T07:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Athens', '2026-07-01T06:00:00.000Z'],
    ['2026-07-01T09:00', 'Asia/Nicosia', '2026-07-01T06:00:00.000Z'],
    ['2026-03-29T02:59', 'Europe/Athens', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T04:00', 'Europe/Athens', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:59', 'Asia/Nicosia', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T04:00', 'Asia/Nicosia', '2026-10-25T02:00:00.000Z'],
  ] as const)('%s in %s is %s', (local, zone, due) => {
    expect(scheduledTime(local, zone)).toEqual({ ok: true, value: { due, local, zone } });
  });

  it.each(ZONES)('refuses the hour that clocks in %s skip in March, and names the next that exists', (zone) => {
    expect(scheduledTime('2026-03-29T03:30', zone)).toEqual({
      ok: false,
      error: { code: 'time_does_not_exist', local: '2026-03-29T03:30', next: '2026-03-29T04:30' },
    });
  });

  it.each(ZONES)('asks which, for the hour that clocks in %s show twice in October', (zone) => {
    expect(scheduledTime('2026-10-25T03:30', zone)).toMatchObject({
      ok: false,
      error: { code: 'time_is_ambiguous', offsets: ['+03:00', '+02:00'] },
    });
    expect(scheduledTime('2026-10-25T03:30', zone, '+03:00')).toMatchObject({
      value: { due: '2026-10-25T00:30:00.000Z' },
    });
    expect(scheduledTime('2026-10-25T03:30', zone, '+02:00')).toMatchObject({
      value: { due: '2026-10-25T01:30:00.000Z' },
    });
    expect(scheduledTime('2026-10-25T03:30', zone, '+01:00')).toMatchObject({ ok: false });
  });

  it.each(['', '2026-02-30T09:00', '2026-13-01T09:00', '2026-01-01', '2026-01-01T24:00', '2026-01-01T09:00Z', 'αύριο'])(
    'refuses %p',
    (local) => {
      expect(scheduledTime(local, 'Europe/Athens')).toEqual({ ok: false, error: { code: 'time_is_malformed', local } });
    },
  );

  it('names a moment at which the clock really shows that time', () => {
    const minutes = fc.integer({ min: 0, max: 30 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const local = new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString().slice(0, 16);
        const answer = scheduledTime(local, zone);
        if (!answer.ok) return ['time_does_not_exist', 'time_is_ambiguous'].includes(answer.error.code);
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        return shown.format(new Date(answer.value.due)).replace(' ', 'T') === local;
      }),
    );
  });
});
