import { entityTagOf, namesEntityTag } from './entity-tag';

const body = Buffer.from('{"data":null}');

describe('an entity tag', () => {
  test('is strong, the same for the same bytes, and another for others', () => {
    expect(entityTagOf(body, 'identity')).toMatch(/^"[\w-]{27}"$/);
    expect(entityTagOf(Buffer.from(body), 'identity')).toBe(entityTagOf(body, 'identity'));
    expect(entityTagOf(Buffer.from('{}'), 'identity')).not.toBe(entityTagOf(body, 'identity'));
  });

  test('tells compressed bytes from plain ones', () => {
    expect(new Set([entityTagOf(body, 'identity'), entityTagOf(body, 'gzip'), entityTagOf(body, 'br')]).size).toBe(3);
  });

  test.each(['"a"', 'W/"a"', '"x", "a"', '"x",W/"a" , "y"', '*', ' * '])('is named by If-None-Match %s', (header) => {
    expect(namesEntityTag(header, '"a"')).toBe(true);
  });

  test.each(['', '"b"', 'a', '"a', '"x", "y"', '"aa"', 'W/"A"'])('is not named by If-None-Match %j', (header) => {
    expect(namesEntityTag(header, '"a"')).toBe(false);
  });
});
