import type { Histories } from './catalogue';
import type { Finished } from './finished-documents';
import { type Choice, rememberChoices } from './known-choices';

// Two records are two objects, whatever they hold.
const record = (): Histories => new Map();
const choiceOf = (body: string, language: Choice['language'] = 'negotiated'): Choice => ({
  finished: { body: Buffer.from(body) } as Finished,
  language,
});

const URL = '/api/newsletter/bulletins/1';
const now = record();
const bodyOf = (known: Choice | undefined) => known?.finished.body.toString();

describe('known choices', () => {
  test('are recalled for the same address and headers, with the record under which they hold', () => {
    const known = rememberChoices();
    known.remember(now, URL, { 'accept-language': 'en' }, choiceOf('one'));
    known.remember(now, URL, { 'accept-language': 'en', 'accept-encoding': 'br' }, choiceOf('packed'));
    expect(bodyOf(known.recall(URL, { 'accept-language': 'en' }))).toBe('one');
    expect(bodyOf(known.recall(URL, { 'accept-language': 'en', 'accept-encoding': 'br' }))).toBe('packed');
    expect(known.recall(URL, { 'accept-language': 'en' })?.record).toBe(now);
  });

  test.each([
    ['address', `${URL}?locale=el`, { 'accept-language': 'en' }],
    ['language', URL, { 'accept-language': 'el' }],
    ['encoding', URL, { 'accept-language': 'en', 'accept-encoding': 'br' }],
    ['header with the same words', URL, { 'accept-encoding': 'en' }],
  ])('are not recalled for another %s', (_what, url, headers) => {
    const known = rememberChoices();
    known.remember(now, URL, { 'accept-language': 'en' }, choiceOf('one'));
    expect(known.recall(url, headers)).toBeUndefined();
  });

  test('are recalled for a reader of any language where the address has chosen it', () => {
    const known = rememberChoices();
    known.remember(now, URL, { 'accept-language': 'en' }, choiceOf('one', 'addressed'));
    expect(bodyOf(known.recall(URL, { 'accept-language': 'de' }))).toBe('one');
    expect(known.recall(URL, { 'accept-encoding': 'br' })).toBeUndefined();
  });

  test('are forgotten with their record, which does not come back', () => {
    const known = rememberChoices();
    known.remember(now, URL, {}, choiceOf('one'));
    known.remember(record(), `${URL}?locale=en`, {}, choiceOf('two'));
    expect(known.recall(URL, {})).toBeUndefined();
  });

  test('never hold more than they may, whatever is asked', () => {
    const known = rememberChoices(10_000);
    for (let asked = 0; asked < 100; asked += 1) known.remember(now, `${URL}${asked}`, {}, choiceOf('x'.repeat(1000)));
    const held = Array.from({ length: 100 }, (_, asked) => known.recall(`${URL}${asked}`, {})).filter(Boolean);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(10);
    known.remember(now, `${URL}?x=${'y'.repeat(6000)}`, {}, choiceOf('one'));
    expect(known.recall(`${URL}?x=${'y'.repeat(6000)}`, {})).toBeUndefined();
  });

  test('are few for one address, in however many ways it is asked for, and the newest', () => {
    const known = rememberChoices();
    const wishes = Array.from({ length: 40 }, (_, at) => ({ 'accept-language': `en;q=0.${at}` }));
    for (const wish of wishes) known.remember(now, URL, wish, choiceOf('one'));
    const held = wishes.map((wish) => known.recall(URL, wish) !== undefined);
    expect(held).toEqual(wishes.map((_, at) => at >= 24));
  });
});
