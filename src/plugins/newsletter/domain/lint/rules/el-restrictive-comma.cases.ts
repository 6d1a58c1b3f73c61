import type { RuleCases } from '../rule-cases';

const restrictive = (noun: string) => ({
  reason: 'restrictive',
  quote: `${noun}, που`,
  data: { noun },
  mends: [[',', ''] as const],
});

export const cases = {
  valid: [
    { title: 'no comma', locale: 'el', text: 'Δεδομένης της σημασίας που λαμβάνει η συνεργασία.' },
    { title: 'an aside between two commas', locale: 'el', text: 'Η σημασία, που όλοι γνωρίζουν, είναι μεγάλη.' },
    { title: 'a proper name', locale: 'el', text: 'Στα Χανιά, που φιλοξένησαν τη συνάντηση.' },
    { title: 'more about what is known', locale: 'el', text: 'Στο δημαρχείο, που ανακαινίστηκε πέρυσι.' },
    { title: 'a sum that is told', locale: 'el', text: 'Κατέβαλαν το ποσό, που ανέρχεται σε 5.000 €.' },
    { title: 'a noun without an article', locale: 'el', text: 'Έχει σημασία, που ήρθατε όλοι.' },
    { title: 'a noun of another', locale: 'el', text: 'Για τη σημασία του έργου, που συγχρηματοδοτείται.' },
    { title: 'an aside between a comma and a dash', locale: 'el', text: 'Ο τρόπος, που άλλαξε – όχι λίγο.' },
  ],
  invalid: [
    {
      title: 'which importance is meant',
      locale: 'el',
      text: 'Δεδομένης της σημασίας, που λαμβάνει στις μέρες μας η συνεργασία.',
      findings: [restrictive('σημασίας')],
    },
    {
      title: 'which way, after an adjective',
      locale: 'el',
      text: 'Με τον νέο τρόπο, που εξυπηρετούνται οι δημότες.',
      findings: [restrictive('τρόπο')],
    },
    {
      title: 'which moment',
      locale: 'el',
      text: 'Από τη στιγμή, που ξεκίνησε το έργο.',
      findings: [restrictive('στιγμή')],
    },
    {
      title: 'which role',
      locale: 'el',
      text: 'Τόνισε τον ρόλο, που έχουν οι δήμοι. Τέλος.',
      findings: [restrictive('ρόλο')],
    },
    {
      title: 'which people, after a demonstrative',
      locale: 'el',
      text: 'Δόθηκε σε εκείνους, που συμμετείχαν.',
      findings: [restrictive('εκείνους')],
    },
    {
      title: 'over a line break',
      locale: 'el',
      text: 'Στον βαθμό,\nπου είναι εφικτό.',
      findings: [{ ...restrictive('βαθμό'), quote: 'βαθμό,\nπου' }],
    },
  ],
} satisfies RuleCases;
