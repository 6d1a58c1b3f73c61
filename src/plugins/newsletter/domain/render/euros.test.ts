import { writeEuros } from './euros';

describe('writeEuros', () => {
  test.each([
    [643_000, '643.000\u00a0€', '€643,000'],
    [1_234_567.5, '1.234.567,50\u00a0€', '€1,234,567.50'],
    [999, '999\u00a0€', '€999'],
    [0, '0\u00a0€', '€0'],
    [-1500, '−1.500\u00a0€', '−€1,500'],
  ])('writes %d', (sum, greek, english) => {
    expect(writeEuros(sum, 'el')).toBe(greek);
    expect(writeEuros(sum, 'en')).toBe(english);
  });
});
