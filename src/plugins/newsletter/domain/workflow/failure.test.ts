import fc from 'fast-check';
import { readFailure, writeFailure } from './failure';

describe('readFailure', () => {
  it('reads what was written', () => {
    const data = fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.oneof(fc.string(), fc.integer()),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.string(), data, (code, words) => {
        expect(readFailure(writeFailure({ code, data: words }))).toEqual({ code, data: words });
      }),
    );
  });

  it.each(['', 'Λείπει λεζάντα', '{', 'null', '7', '{}', '{"code":1,"data":{}}', '{"code":"x","data":{"a":[]}}'])(
    'takes %j for the words of an error',
    (text) => {
      expect(readFailure(text)).toEqual({ code: 'unexpected', data: { message: text } });
    },
  );
});
