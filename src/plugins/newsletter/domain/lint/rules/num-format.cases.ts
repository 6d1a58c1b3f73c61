import type { RuleCases } from '../rule-cases';

const written = (quote: string, right: string, mend: string | readonly [string, string]) => ({
  reason: 'written',
  quote,
  data: { written: quote, right },
  mends: [mend],
});

export const cases = {
  valid: [
    {
      title: 'Greek sums, percentages and long numbers',
      locale: 'el',
      text: 'Κόστισε 643.000,00 €, δηλαδή 12,5% περισσότερο, για 4.318 αιτήσεις και 2,5 εκατ. ευρώ.',
    },
    {
      title: 'English sums, percentages and long numbers',
      locale: 'en',
      text: 'It cost €643,000.00, which is 12.5% more, for 4,318 applications and 2.5 million euros.',
    },
    {
      title: 'what counts nothing',
      locale: 'el',
      text: 'Το 2018, τηλ. 28210 92000, ν. 4412/2016, έκδοση 2.0, στις 19.30, στις 11.12.2018, διεύθυνση 192.168.100.200.',
    },
    {
      title: 'the same in English',
      locale: 'en',
      text: 'In 2018, tel. 28210 92000, Law 4412/2016, version 2.0, at 7.30 pm, on 11.12.2018, at 192.168.100.200.',
    },
    { title: 'small sums without decimals', locale: 'el', text: 'Είσοδος 5 €, για ομάδες 3 ευρώ, σύνολο 2500 €.' },
    { title: 'a number with three decimals', locale: 'el', text: 'Ζυγίζει 1,250 κιλά και έχει 3,142 ως λόγο.' },
    { title: 'code', locale: 'en', text: 'budget = 643.000,00 €', run: { kind: 'code' } },
  ],
  invalid: [
    {
      title: 'English marks in Greek',
      locale: 'el',
      text: 'Ο προϋπολογισμός ανέρχεται σε 643,000.00 €.',
      findings: [written('643,000.00 €', '643.000,00 €', [',000.', '.000,'])],
    },
    {
      title: 'the sign before the sum in Greek',
      locale: 'el',
      text: 'Η δαπάνη έφτασε τα €136.400,00 το πρώτο έτος.',
      findings: [written('€136.400,00', '136.400,00\u00A0€', '136.400,00\u00A0€')],
    },
    {
      title: 'a decimal point in Greek',
      locale: 'el',
      text: 'Επιστράφηκε το 12.5% και 1.5 εκατ. ευρώ.',
      findings: [written('12.5%', '12,5%', ['.', ',']), written('1.5 εκατ', '1,5 εκατ', ['.', ','])],
    },
    {
      title: 'a sum without marks',
      locale: 'el',
      text: 'Προϋπολογισμός 643000 ευρώ.',
      findings: [written('643000 ευρώ', '643.000 ευρώ', '643.000 ευρώ')],
    },
    {
      title: 'Greek marks in English',
      locale: 'en',
      text: 'The budget is €643.000,00 in all, of 1.284.500 in the region.',
      findings: [
        written('€643.000,00', '€643,000.00', ['.000,', ',000.']),
        written('1.284.500', '1,284,500', ['.284.', ',284,']),
      ],
    },
    {
      title: 'the sign behind the sum in English',
      locale: 'en',
      text: 'The first year cost 136,400.00 € altogether.',
      findings: [written('136,400.00 €', '€136,400.00', '€136,400.00')],
    },
    {
      title: 'a decimal comma in English',
      locale: 'en',
      text: 'Last year 12,5% of the sum was returned.',
      findings: [written('12,5%', '12.5%', [',', '.'])],
    },
  ],
} satisfies RuleCases;
