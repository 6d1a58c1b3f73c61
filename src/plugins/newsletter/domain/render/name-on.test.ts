import { chania, lesvos } from './edition.cases';
import { namesOn } from './name-on';

describe('the name of a beneficiary', () => {
  test('is the former one on the days it was valid, the last one included', () => {
    expect(namesOn(lesvos, '2018-12-10', 'el').name).toBe('Δήμος Λέσβου');
    expect(namesOn(lesvos, '2019-08-31', 'en').name).toBe('Municipality of Lesvos');
    expect(namesOn(lesvos, '2011-01-01', 'el').name).toBe('Δήμος Λέσβου');
  });

  test('is the present one before, after and without a day', () => {
    expect(namesOn(lesvos, '2010-12-31', 'el').name).toBe('Δήμος Μυτιλήνης');
    expect(namesOn(lesvos, '2019-09-01', 'el').name).toBe('Δήμος Μυτιλήνης');
    expect(namesOn(lesvos, null, 'el').name).toBe('Δήμος Μυτιλήνης');
  });

  test('takes no genitive or short form of the present name along into the past', () => {
    expect(namesOn(lesvos, '2018-12-10', 'el')).toEqual({ name: 'Δήμος Λέσβου', shortName: null, genitive: null });
    expect(namesOn(chania, '2018-12-10', 'el').genitive).toBe('του Δήμου Χανίων');
  });

  test('is open where a day of validity is not known', () => {
    const open = { ...lesvos, formerNames: [{ name: { el: 'Παλαιό', en: null }, validFrom: null, validTo: null }] };
    expect(namesOn(open, '1900-01-01', 'el').name).toBe('Παλαιό');
    expect(namesOn(open, '1900-01-01', 'en').name).toBe('Municipality of Mytilene');
  });
});
