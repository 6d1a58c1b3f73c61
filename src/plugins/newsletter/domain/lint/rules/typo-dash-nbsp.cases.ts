import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'en dashes',
      locale: 'el',
      text: 'Η περίοδος 2014–2020, στις 10–12 Δεκεμβρίου, 9:00–14:00, Δευτέρα–Παρασκευή.',
    },
    {
      title: 'telephone numbers and codes',
      locale: 'el',
      text: 'Τηλ. 2018-2020, αρ. πρωτ. 2010-2018, 28210-41600, ISBN 1990-2005, CCI 2014TC16-RFCB055, Covid-19.',
    },
    { title: 'dates of ISO 8601', locale: 'en', text: 'On 2018-12-10, in 2018-12, between 10-12.' },
    {
      title: 'compounds',
      locale: 'el',
      text: 'Το e-ΚΕΠ, ο Νοτιο-Ανατολικός τομέας, το 3-1 του αγώνα, η Ελλάδα-Κύπρος.',
    },
    {
      title: 'a no-break space after «κ.»',
      locale: 'el',
      text: 'Ο κ.\u00a0Βάμβουκας και η κα\u00a0Λουκά, αρ.\u00a012.',
    },
    {
      title: 'a plain space after «κ.» in a file without others',
      locale: 'el',
      text: 'Ο κ. Βάμβουκας',
      run: { kind: 'file' },
    },
    { title: 'a space after Mr', locale: 'en', text: 'As Mr Vamvoukas said.' },
    { title: 'numbers that go down', locale: 'en', text: 'Room 2020-2014 and pages 12-3, €2.75-€3.50, 2.75-3.25.' },
  ],
  invalid: [
    {
      title: 'years',
      locale: 'el',
      text: 'Η περίοδος 2018-2020 έκλεισε, και το σχολικό έτος 2018-19.',
      findings: [
        { reason: 'hyphen', quote: '2018-2020', data: { range: '2018–2020' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '2018-19', data: { range: '2018–19' }, mends: [['-', '–']] },
      ],
    },
    {
      title: 'days of a month',
      locale: 'el',
      text: 'Από 10-12 Δεκεμβρίου 2018 και 28 Νοεμβρίου - 2 Δεκεμβρίου 2018.',
      findings: [
        { reason: 'hyphen', quote: '10-12', data: { range: '10–12' }, mends: [['-', '–']] },
        {
          reason: 'hyphen',
          quote: '28 Νοεμβρίου - 2 Δεκεμβρίου',
          data: { range: '28 Νοεμβρίου – 2 Δεκεμβρίου' },
          mends: [['-', '–']],
        },
      ],
    },
    {
      title: 'hours and weekdays',
      locale: 'el',
      text: 'Δευτέρα-Παρασκευή 9:00-14:00, 16.00-18.30 ή 5.15-7.30 μ.μ. και 9-11 π.μ.',
      findings: [
        { reason: 'hyphen', quote: 'Δευτέρα-Παρασκευή', data: { range: 'Δευτέρα–Παρασκευή' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '9:00-14:00', data: { range: '9:00–14:00' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '16.00-18.30', data: { range: '16.00–18.30' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '5.15-7.30', data: { range: '5.15–7.30' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '9-11', data: { range: '9–11' }, mends: [['-', '–']] },
      ],
    },
    {
      title: 'in English',
      locale: 'en',
      text: 'On 10-12 December 2018, or December 10-12, see pages 12-15 for children of 6-12 years.',
      findings: [
        { reason: 'hyphen', quote: '10-12', nth: 1, data: { range: '10–12' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '10-12', nth: 2, data: { range: '10–12' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '12-15', data: { range: '12–15' }, mends: [['-', '–']] },
        { reason: 'hyphen', quote: '6-12', data: { range: '6–12' }, mends: [['-', '–']] },
      ],
    },
    {
      title: 'dates in figures',
      locale: 'el',
      text: 'Ισχύει 1/1/2019-31/12/2020.',
      findings: [
        { reason: 'hyphen', quote: '1/1/2019-31/12/2020', data: { range: '1/1/2019–31/12/2020' }, mends: [['-', '–']] },
      ],
    },
    {
      title: 'a plain space after «κ.» and «κα»',
      locale: 'el',
      text: 'Ο κ. Βάμβουκας και η κα Λουκά.',
      findings: [
        { reason: 'space', quote: 'κ. ', data: { word: 'κ.' }, mends: [[' ', '\u00a0']] },
        { reason: 'space', quote: 'κα ', data: { word: 'κα' }, mends: [[' ', '\u00a0']] },
      ],
    },
    {
      title: 'a plain space after «κ.» in a file whose others are no-break spaces',
      locale: 'el',
      text: 'Ο κ. Βάμβουκας, η κ.\u00a0Λουκά και η κα\u00a0Μελά.',
      run: { kind: 'file' },
      findings: [{ reason: 'space', quote: 'κ. ', data: { word: 'κ.' }, mends: [[' ', '\u00a0']] }],
    },
  ],
} satisfies RuleCases;
