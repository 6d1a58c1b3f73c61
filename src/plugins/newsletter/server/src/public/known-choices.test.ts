import type { Histories } from './catalogue';
import type { Finished } from './finished-documents';
import { rememberChoices } from './known-choices';

// Two records are two objects, whatever they hold.
const record = (): Histories => new Map();
const choiceOf = (body: string) => ({
  finished: { body: Buffer.from(body) } as Finished,
  language: 'addressed' as const,
});

const URL = '/api/newsletter/bulletins/1';
const now = record();

describe('known choices', () => {
  test('are recalled for the same address, headers and record', () => {
    const known = rememberChoices();
    known.remember(now, URL, { 'accept-language': 'en' }, choiceOf('one'));
    expect(known.recall(now, URL, { 'accept-language': 'en' })?.finished.body.toString()).toBe('one');
  });

  test.each([
    ['address', now, `${URL}?locale=el`, { 'accept-language': 'en' }],
    ['language', now, URL, { 'accept-language': 'el' }],
    ['encoding', now, URL, { 'accept-language': 'en', 'accept-encoding': 'br' }],
    ['header with the same words', now, URL, { 'accept-encoding': 'en' }],
    ['record', record(), URL, { 'accept-language': 'en' }],
  ])('are not recalled for another %s', (_what, other, url, headers) => {
    const known = rememberChoices();
    known.remember(now, URL, { 'accept-language': 'en' }, choiceOf('one'));
    expect(known.recall(other, url, headers)).toBeUndefined();
  });

  test('are forgotten with their record, which does not come back', () => {
    const known = rememberChoices();
    known.remember(now, URL, {}, choiceOf('one'));
    known.remember(record(), `${URL}?locale=en`, {}, choiceOf('two'));
    expect(known.recall(now, URL, {})).toBeUndefined();
  });

  test('never hold more than they may, whatever is asked', () => {
    const known = rememberChoices(10_000);
    for (let asked = 0; asked < 100; asked += 1) known.remember(now, `${URL}${asked}`, {}, choiceOf('x'.repeat(1000)));
    const held = Array.from({ length: 100 }, (_, asked) => known.recall(now, `${URL}${asked}`, {})).filter(Boolean);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(10);
    known.remember(now, `${URL}?x=${'y'.repeat(6000)}`, {}, choiceOf('one'));
    expect(known.recall(now, `${URL}?x=${'y'.repeat(6000)}`, {})).toBeUndefined();
  });
});
