import type { RuleCases } from '../rule-cases';

const missing = (written: string, next: string, quote: string = `${written} ${next}`) => ({
  reason: 'missing',
  quote,
  data: { written, mended: `${written}ν`, next },
  mends: [[written, `${written}ν`] as const],
});

export const cases = {
  valid: [
    { title: 'the ν is there', locale: 'el', text: 'Τον σκοπό, στον χώρο και στον Δήμο Χανίων.' },
    {
      title: 'neuters have none',
      locale: 'el',
      text: 'Το σκοτάδι, το δημαρχείο, στο δάσος, το τμήμα, στο δημόσιο κτίριο.',
    },
    { title: 'the pronoun before a verb', locale: 'el', text: 'Το έργο ξεκίνησε και όλοι το ευχαριστήθηκαν.' },
    { title: 'adjectives before a neuter', locale: 'el', text: 'Στο γενικό συμβούλιο και το δικαιούχο μέλος.' },
    {
      title: 'an adjective that is a noun',
      locale: 'el',
      text: 'Το προσωπικό στόχο έχει την εξυπηρέτηση, το κοινό σκοπό τη γνώση.',
    },
    { title: 'nominatives', locale: 'el', text: 'Το έργο, ο σκοπός και ο δήμος.' },
    { title: 'capitals', locale: 'el', text: 'ΓΙΑ ΤΟ ΣΚΟΠΟ ΑΥΤΟ' },
  ],
  invalid: [
    {
      title: 'before a masculine noun',
      locale: 'el',
      text: 'Παρουσίασαν το περιεχόμενο, το σκοπό και τους στόχους.',
      findings: [missing('το', 'σκοπό')],
    },
    {
      title: 'after the preposition',
      locale: 'el',
      text: 'Η έκθεση έγινε στο χώρο του λιμανιού.',
      findings: [missing('στο', 'χώρο')],
    },
    {
      title: 'with a capital',
      locale: 'el',
      text: 'Ευχαριστούμε το Δήμαρχο και το Δήμο Πάφου.',
      findings: [missing('το', 'Δήμαρχο'), missing('το', 'Δήμο')],
    },
    {
      title: 'nouns in -σμός and agents in -τής, also those that no table has',
      locale: 'el',
      text: 'Για το διαμερισμό του χώρου και το διανεμητή.',
      findings: [missing('το', 'διαμερισμό'), missing('το', 'διανεμητή')],
    },
    {
      title: 'with an adjective between',
      locale: 'el',
      text: 'Ενέκρινε το συνολικό προϋπολογισμό και το νέο σχεδιασμό.',
      findings: [missing('το', 'συνολικό προϋπολογισμό'), missing('το', 'νέο σχεδιασμό')],
    },
    {
      title: 'before «κ.» and a name',
      locale: 'el',
      text: 'Μαζί με το κ. Βάμβουκα.',
      findings: [missing('το', 'κ')],
    },
    {
      title: 'nouns in -ας and -ης',
      locale: 'el',
      text: 'Στο τομέα του πολιτισμού, με το πολίτη στο κέντρο.',
      findings: [missing('Στο', 'τομέα'), missing('το', 'πολίτη')],
    },
  ],
} satisfies RuleCases;
