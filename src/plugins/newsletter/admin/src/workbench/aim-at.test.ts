import { aimedAt } from './aim-at';
import { segment } from './segment.cases';
import { workbenchAddress } from './workbench-address';

describe('The address of a segment', () => {
  const segments = [
    segment(),
    segment({ id: 's2.0', path: ['stories', 0, 'body'] }),
    segment({ id: 's2.3', path: ['stories', 0, 'body'], state: 'stale' }),
  ];
  const at = (aim?: Parameters<typeof workbenchAddress>[1]) =>
    aimedAt(segments, new URL(workbenchAddress('b1', aim), 'http://desk').searchParams);

  test('leads to it by its id, or by the place of a text', () => {
    expect(at({ segment: 's2.0' })).toBe('s2.0');
    expect(at({ place: ['stories', 0, 'headline', 'en'] })).toBe('s1');
    expect(at({ place: ['stories', 0, 'body', 'en', 0] })).toBe('s2.0');
  });

  test('leads to the first open segment of a text', () => {
    expect(at({ place: ['stories', 0, 'body', 'en'] })).toBe('s2.3');
  });

  test('leads nowhere for what is not there', () => {
    expect(at({ segment: 's9' })).toBeNull();
    expect(at({ place: ['stories', 4, 'body', 'en'] })).toBeNull();
    expect(at()).toBeNull();
  });
});
