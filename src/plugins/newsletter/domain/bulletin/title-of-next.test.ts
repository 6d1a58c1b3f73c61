import { titleOfNext } from './title-of-next';

describe('titleOfNext', () => {
  it.each([
    ['1ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»', 1, 3, '3ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»'],
    ['Bulletin no. 1 of the Smart Cities project', 1, 3, 'Bulletin no. 3 of the Smart Cities project'],
    ['1st Bulletin', 1, 2, '2nd Bulletin'],
    ['2nd Bulletin', 2, 3, '3rd Bulletin'],
    ['10th Bulletin', 10, 11, '11th Bulletin'],
    ['20th Bulletin', 20, 21, '21st Bulletin'],
    ['Δελτίο 2 του 2012', 2, 3, 'Δελτίο 3 του 2012'],
  ])('goes on from «%s»', (title, number, next, expected) => {
    expect(titleOfNext(title, number, next)).toBe(expected);
  });

  it('knows no pattern in a title without its number', () => {
    expect(titleOfNext('Χειμώνας 2019', 1, 2)).toBeNull();
  });
});
