import { latinSoundKey } from './latin-sound';

describe('the sound key of a name in Latin letters', () => {
  it.each([
    ['Vamvoukas', 'Bambukas', 'Vamvukas'],
    ['Polychronaki', 'Polihronaki', 'Polykhronaki'],
    ['Giannis', 'Yannis'],
    ['Sofia', 'Sophia'],
    ['Tasos', 'Tassos'],
    ['Lamprou', 'Lambrou'],
    ['Evangelia', 'Euaggelia', 'Evaggelia'],
    ['Konstantinos', 'Constandinos'],
    ['Chania', 'Hania', 'Khania'],
  ])('is one for %s, %s', (...names) => {
    expect(new Set(names.map(latinSoundKey)).size).toBe(1);
  });

  it.each([
    ['Polychronaki', 'Polychronakis'],
    ['Papadakis', 'Papadopoulos'],
    ['Smith', 'Tzon'],
  ])('tells %s from %s', (one, other) => {
    expect(latinSoundKey(one)).not.toBe(latinSoundKey(other));
  });
});
