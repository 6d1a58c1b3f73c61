import { writeDays } from './write-days';

describe('writeDays', () => {
  test.each([
    ['2018-12-10', null, 'Δευτέρα 10 Δεκεμβρίου 2018', 'Monday 10 December 2018'],
    ['2018-12-11', '2018-12-11', 'Τρίτη 11 Δεκεμβρίου 2018', 'Tuesday 11 December 2018'],
    ['2018-12-10', '2018-12-11', '10–11 Δεκεμβρίου 2018', '10–11 December 2018'],
    ['2018-11-30', '2018-12-02', '30 Νοεμβρίου – 2 Δεκεμβρίου 2018', '30 November – 2 December 2018'],
    ['2018-12-31', '2019-01-02', '31 Δεκεμβρίου 2018 – 2 Ιανουαρίου 2019', '31 December 2018 – 2 January 2019'],
    ['2018-02-30', null, '2018-02-30', '2018-02-30'],
  ])('writes %s to %s', (start, end, greek, english) => {
    expect(writeDays(start, end, 'el')).toBe(greek);
    expect(writeDays(start, end, 'en')).toBe(english);
  });
});
