import type { RuleCases } from '../rule-cases';

const joined = (quote: string, phrase: string) => ({
  reason: 'joined',
  quote,
  data: { phrase },
  mends: [[',', ''] as const],
});

export const cases = {
  valid: [
    { title: 'no comma', locale: 'el', text: 'Με τους δημότες και έπειτα με τις επιχειρήσεις.' },
    { title: 'a new clause', locale: 'el', text: 'Μίλησε ο δήμαρχος, και έπειτα ακολούθησε συζήτηση.' },
    {
      title: 'a new clause that begins with a preposition of its own',
      locale: 'el',
      text: 'Μίλησε ο δήμαρχος, και έπειτα στο λιμάνι ξεκίνησε η γιορτή.',
    },
    {
      title: 'an aside between two commas',
      locale: 'el',
      text: 'Συζήτησαν με τους δημότες, και κυρίως με τους νέους, για το έργο.',
    },
    {
      title: 'what is added with emphasis',
      locale: 'el',
      text: 'Έτρεξαν στον αγώνα δρόμου, και κυρίως στα 5 χιλιόμετρα.',
    },
    { title: 'another word after και', locale: 'el', text: 'Με τους δήμους, και όχι με τις επιχειρήσεις.' },
    { title: 'another preposition', locale: 'el', text: 'Με τους δήμους, και έπειτα στις επιχειρήσεις θα απευθυνθεί.' },
  ],
  invalid: [
    {
      title: 'two phrases with «με»',
      locale: 'el',
      text: 'Των Δήμων με τους δημότες, και έπειτα με τις επιχειρήσεις και τους επισκέπτες.',
      findings: [joined('δημότες, και έπειτα', 'και έπειτα')],
    },
    {
      title: 'two phrases with «σε»',
      locale: 'el',
      text: 'Η έκθεση πηγαίνει στα Χανιά, και μετά στην Πάφο.',
      findings: [joined('Χανιά, και μετά', 'και μετά')],
    },
    {
      title: 'two phrases with «από»',
      locale: 'el',
      text: 'Εγκρίθηκε από το συμβούλιο, και κατόπιν από την επιτροπή.',
      findings: [joined('συμβούλιο, και κατόπιν', 'και κατόπιν')],
    },
    {
      title: 'two phrases with «για»',
      locale: 'el',
      text: 'Είναι ανοιχτή για τα σχολεία, και ύστερα για όλους.',
      findings: [joined('σχολεία, και ύστερα', 'και ύστερα')],
    },
    {
      title: 'over a line break',
      locale: 'el',
      text: 'Προς τους δήμους,\nκαι έπειτα προς τις περιφέρειες.',
      findings: [joined('δήμους,\nκαι έπειτα', 'και έπειτα')],
    },
  ],
} satisfies RuleCases;
