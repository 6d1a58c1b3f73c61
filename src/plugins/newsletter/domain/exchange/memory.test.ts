import { type Learnt, openMemory, targetFor } from './memory';

const learnt = (source: string, target: string, at = '2026-01-01'): Learnt => ({ source, target, at });
const LEARNT = [
  learnt('Οι δικαιούχοι συναντήθηκαν στα Χανιά.', 'The beneficiaries met in Chania.'),
  learnt('Οι δικαιούχοι συναντήθηκαν στα Χανιά.', 'The beneficiaries gathered in Chania.', '2026-02-01'),
  learnt('Δείτε <1>το πρόγραμμα</1>.', 'See <1>the programme</1>.'),
  learnt('Πρόγραμμα', 'Programme'),
];

describe('A translation memory', () => {
  const memory = openMemory(LEARNT);

  test('tells the same words as the same, the latest first', () => {
    expect(memory.matches(['Οι δικαιούχοι συναντήθηκαν στα Χανιά.'])).toMatchObject([
      { target: 'The beneficiaries gathered in Chania.', likeness: 100 },
      { target: 'The beneficiaries met in Chania.', likeness: 100 },
    ]);
  });

  test.each([
    ['Οι δικαιούχοι συναντήθηκαν στη Λευκωσία.', 66],
    ['Οι δικαιούχοι συναντήθηκαν χθες στα Χανιά.', 85],
    ['ΟΙ ΔΙΚΑΙΟΥΧΟΙ ΣΥΝΑΝΤΗΘΗΚΑΝ ΣΤΑ ΧΑΝΙΑ', 83],
  ])('tells words that are like others, in per cent: %s', (source, likeness) => {
    expect(memory.matches([source])[0]?.likeness).toBe(likeness);
  });

  test('tells codes alone that differ as nearly the same', () => {
    const source = ['Δείτε το πρόγραμμα.'];
    const [match] = memory.matches(source);
    expect(match).toMatchObject({ likeness: 99, target: 'See <1>the programme</1>.' });
    expect(match && targetFor(source, match)).toEqual(['See the programme.']);
    const coded = ['Δείτε ', { id: 1, parts: ['το πρόγραμμα'] }, '.'];
    expect(memory.matches(coded)[0]?.likeness).toBe(100);
    expect(match && targetFor(coded, match)).toEqual(['See ', { id: 1, parts: ['the programme'] }, '.']);
  });

  test('says nothing of other words, or of none', () => {
    expect(memory.matches(['Καλημέρα σας'])).toEqual([]);
    expect(memory.matches([''])).toEqual([]);
    expect(openMemory([]).matches(['Πρόγραμμα'])).toEqual([]);
  });
});
