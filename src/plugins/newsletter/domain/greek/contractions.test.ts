import { contractionsIn } from './contractions';

const told = (text: string) => contractionsIn(text).map(({ text: short, whole }) => [short, whole]);

describe('the words that a text shortens with a stroke', () => {
  it.each([
    ['της Δ/νσης Προγραμματισμού', [['Δ/νσης', 'Διεύθυνσης']]],
    [
      'οι Δ/νσεις και ο Δ/ντης',
      [
        ['Δ/νσεις', 'Διευθύνσεις'],
        ['Δ/ντης', 'Διευθυντής'],
      ],
    ],
    ['στη δ/νση', [['δ/νση', 'διεύθυνση']]],
    ['Δ/ΝΣΗ ΤΕΧΝΙΚΩΝ ΕΡΓΩΝ', [['Δ/ΝΣΗ', 'ΔΙΕΥΘΥΝΣΗ']]],
    [
      'ο Κων/νος (Κων/νου)',
      [
        ['Κων/νος', 'Κωνσταντίνος'],
        ['Κων/νου', 'Κωνσταντίνου'],
      ],
    ],
    ['ο Παρ/κης', [['Παρ/κης', null]]],
  ])('are told in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'και/ή',
    'Δήμο/κοινότητα',
    'ο/η υποψήφιος/α',
    'Καθηγητής/τρια',
    'α/α',
    '60 km/h',
    'https://example.org/Δ/νση',
    'ΒΑΑ/ΟΧΕ',
    'άνδρες/γυναίκες',
    'Ιανουαρίου/Φεβρουαρίου',
    'Οργανισμός/φορέας',
  ])('are not seen in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});
