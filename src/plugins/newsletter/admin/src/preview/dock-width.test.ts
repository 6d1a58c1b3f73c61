import { boundsOf, fittedWidth, isCramped } from './dock-width';

describe('The width of a preview', () => {
  test.each([
    [null, 1440, 605],
    [null, 1024, 430],
    [null, 2560, 680],
    [500, 1440, 500],
    [100, 1440, 360],
    [5000, 1440, 1080],
    [5000, 600, 360],
  ])('wished as %s in a window of %d is %d', (wished, window, width) => {
    expect(fittedWidth(wished, window)).toBe(width);
    const { min, max } = boundsOf(window);
    expect(width >= min && width <= max).toBe(true);
  });

  test('sends the panels below the form where too little room is left', () => {
    expect(isCramped(720, 1440)).toBe(true);
    expect(isCramped(720, 1920)).toBe(false);
  });
});
