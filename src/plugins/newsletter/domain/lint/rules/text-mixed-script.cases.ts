import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'Greek and Latin words side by side',
      locale: 'el',
      text: 'Η πράξη «Smart Cities» του INTERREG V-A, με 2014TC16RFCB055.',
    },
    {
      title: 'compounds of two scripts',
      locale: 'el',
      text: 'Ο e-ΕΦΚΑ, το 5G-δίκτυο, το Wi\u2011Fi, το QR-κώδικα και το e-ΚΕΠ.',
    },
    {
      title: 'names that join two scripts on purpose',
      locale: 'el',
      text: 'Το myΑΑΔΕ, το myΚΕΠ, το eΔήμος, η ΟΤΕtv και ο XXος αιώνας.',
    },
    { title: 'units and symbols', locale: 'el', text: 'Σωματίδια 10 μm, 5 kΩ, 3μg, ΔT και 25ºC.' },
    { title: 'ordinals and codes in Greek', locale: 'el', text: 'Η 2η συνάντηση, το ΦΕΚ Β΄ και η ΑΔΑ ΩΞ4ΧΩΗ5-ΘΓ2.' },
    { title: 'Greek words in English', locale: 'en', text: 'The word φιλοξενία (philoxenia) means hospitality.' },
    { title: 'addresses', locale: 'el', text: 'Στο www.chania.gr και στο info@chania.gr.' },
    { title: 'a letter that is no article', locale: 'el', text: 'Ομάδα O και κτίριο H στη Λέσβο.' },
  ],
  invalid: [
    {
      title: 'a Latin o in a Greek word',
      locale: 'el',
      text: 'Ο Δήμoς ανακοίνωσε τα αποτελέσματα.',
      findings: [{ reason: 'word', quote: 'Δήμoς', data: { word: 'Δήμoς' }, mends: [['o', 'ο']] }],
    },
    {
      title: 'a Latin capital at the beginning of a Greek word',
      locale: 'el',
      text: 'Στα Xανιά και στην Aθήνα.',
      findings: [
        { reason: 'word', quote: 'Xανιά', data: { word: 'Xανιά' }, mends: [['X', 'Χ']] },
        { reason: 'word', quote: 'Aθήνα', data: { word: 'Aθήνα' }, mends: [['A', 'Α']] },
      ],
    },
    {
      title: 'Greek letters in an English word',
      locale: 'en',
      text: 'The Μunicipality of Pafοs.',
      findings: [
        { reason: 'word', quote: 'Μunicipality', data: { word: 'Μunicipality' }, mends: [['Μ', 'M']] },
        { reason: 'word', quote: 'Pafοs', data: { word: 'Pafοs' }, mends: [['ο', 'o']] },
      ],
    },
    {
      title: 'most letters Latin, and yet a Greek word',
      locale: 'el',
      text: 'Η OMAΔA και το τo.',
      findings: [
        { reason: 'word', quote: 'OMAΔA', data: { word: 'OMAΔA' }, mends: ['ΟΜΑΔΑ'] },
        { reason: 'word', quote: 'τo', data: { word: 'τo' }, mends: [['o', 'ο']] },
      ],
    },
    {
      title: 'a letter that looks like none of the other script',
      locale: 'el',
      text: 'Το Dελτίο κυκλοφόρησε.',
      findings: [{ reason: 'word', quote: 'Dελτίο', data: { word: 'Dελτίο' } }],
    },
    {
      title: 'one part of a compound',
      locale: 'el',
      text: 'Η συνεργασία Ελλάδας-Kύπρου.',
      findings: [{ reason: 'word', quote: 'Kύπρου', data: { word: 'Kύπρου' }, mends: [['K', 'Κ']] }],
    },
    {
      title: 'a Latin article',
      locale: 'el',
      text: 'O Δήμος ανακοίνωσε ότι o κ. Λουκάς έρχεται. H ημερίδα αρχίζει.',
      findings: [
        { reason: 'article', quote: 'O', data: { word: 'O' }, mends: ['Ο'] },
        { reason: 'article', quote: 'o', data: { word: 'o' }, mends: ['ο'] },
        { reason: 'article', quote: 'H', data: { word: 'H' }, mends: ['Η'] },
      ],
    },
  ],
} satisfies RuleCases;
