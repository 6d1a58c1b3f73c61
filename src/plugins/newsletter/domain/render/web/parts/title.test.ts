import { title } from './title';

describe('the text of a heading', () => {
  test.each([
    ['2η Τεχνική Συνάντηση της Πράξης', '2η\u00a0Τεχνική Συνάντηση της\u00a0Πράξης'],
    ['Στη Λευκωσία και στη Λεμεσό', 'Στη\u00a0Λευκωσία και\u00a0στη\u00a0Λεμεσό'],
    ['Ημερίδα για την «έξυπνη πόλη»', 'Ημερίδα για\u00a0την\u00a0«έξυπνη πόλη»'],
    ['Το έργο της Μεσογειακής-Αδριατικής', 'Το\u00a0έργο της\u00a0Μεσογειακής-Αδριατικής'],
    ['και της ηλεκτροεγκεφαλογραφίας', 'και\u00a0της ηλεκτροεγκεφαλογραφίας'],
    ['Δελτίο από την Κρήτη', 'Δελτίο από\u00a0την\u00a0Κρήτη'],
  ])('keeps what leads with what it leads: %s', (text, written) => {
    expect(String(title(text, 'el'))).toBe(written);
  });

  test('marks the other language, and is empty where there is none', () => {
    expect(String(title('Η Πράξη Smart Cities', 'el'))).toBe('Η\u00a0Πράξη <span lang="en">Smart Cities</span>');
    expect(String(title(null, 'el'))).toBe('');
  });
});
