import type { RuleCases } from '../rule-cases';

const listed = (first: string, second: string) => ({
  reason: 'listed',
  quote: `${first} ${second}`,
  data: { first, second },
  mends: [[first, `${first},`] as const],
});

export const cases = {
  valid: [
    {
      title: 'the comma is there',
      locale: 'el',
      text: 'Της Διεύθυνσης Προγραμματισμού, Οργάνωσης και Πληροφορικής.',
    },
    { title: 'two fields need none', locale: 'el', text: 'Η Διεύθυνση Παιδείας και Πολιτισμού.' },
    {
      title: 'a field that has a complement',
      locale: 'el',
      text: 'Η Διεύθυνση Διαχείρισης Περιβάλλοντος και Πρασίνου.',
    },
    { title: 'no unit is named', locale: 'el', text: 'Μίλησε για θέματα Παιδείας Πολιτισμού και Αθλητισμού.' },
    { title: 'no list follows', locale: 'el', text: 'Το Τμήμα Προγραμματισμού Οργάνωσης του Δήμου.' },
    { title: 'words of another kind', locale: 'el', text: 'Η Διεύθυνση Τεχνικών Έργων και Μελετών.' },
  ],
  invalid: [
    {
      title: 'three fields of a directorate',
      locale: 'el',
      text: 'Προϊσταμένη της Δ/νσης Προγραμματισμού Οργάνωσης και Πληροφορικής του Δήμου.',
      findings: [listed('Προγραμματισμού', 'Οργάνωσης')],
    },
    {
      title: 'three fields of a department',
      locale: 'el',
      text: 'Το Τμήμα Παιδείας Πολιτισμού και Αθλητισμού.',
      findings: [listed('Παιδείας', 'Πολιτισμού')],
    },
    {
      title: 'after fields that have their comma',
      locale: 'el',
      text: 'Ο Αντιδήμαρχος Παιδείας, Πολιτισμού Τουρισμού και Νεολαίας.',
      findings: [listed('Πολιτισμού', 'Τουρισμού')],
    },
    {
      title: 'over a line break',
      locale: 'el',
      text: 'Η Υπηρεσία Καθαριότητας\nΑνακύκλωσης και Πρασίνου.',
      findings: [{ ...listed('Καθαριότητας', 'Ανακύκλωσης'), quote: 'Καθαριότητας\nΑνακύκλωσης' }],
    },
    {
      title: 'a directorate in the genitive',
      locale: 'el',
      text: 'Με τη φροντίδα της Διεύθυνσης Πληροφορικής Διαφάνειας και Επικοινωνίας.',
      findings: [listed('Πληροφορικής', 'Διαφάνειας')],
    },
  ],
} satisfies RuleCases;
