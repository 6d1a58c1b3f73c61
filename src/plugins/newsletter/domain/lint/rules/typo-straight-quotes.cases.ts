import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'angle quotes outside and curly ones inside',
      locale: 'el',
      text: 'Η πράξη «Δίκτυο “Έξυπνη Πόλη”» άρχισε.',
    },
    { title: 'curly quotes in English', locale: 'en', text: 'The programme “Greece – Cyprus 2014–2020” has ended.' },
    { title: 'inches and minutes', locale: 'el', text: 'Μια οθόνη 32" και η θέση 35° 30\' 15" βόρεια.' },
    { title: 'straight apostrophes', locale: 'en', text: "The municipality's plan is the residents' own." },
    { title: 'a Greek elision', locale: 'el', text: "Τα στοιχεία απ' όλους τους δήμους." },
    {
      title: 'code',
      locale: 'en',
      text: 'Write lang="el" there.',
      run: { marks: [{ kind: 'code', range: [6, 15] }] },
    },
    { title: 'a block of code', locale: 'el', text: '{ "title": "Δελτίο" }', run: { kind: 'code' } },
  ],
  invalid: [
    {
      title: 'a term in Greek',
      locale: 'el',
      text: 'Στο πλαίσιο της "έξυπνης πόλης" στους τομείς',
      findings: [{ reason: 'quotation', quote: '"έξυπνης πόλης"', mends: ['«έξυπνης πόλης»'] }],
    },
    {
      title: 'a name in English, with a number at its end',
      locale: 'en',
      text: 'Interreg V-A "Greece – Cyprus 2014–2020"',
      findings: [{ reason: 'quotation', quote: '"Greece – Cyprus 2014–2020"', mends: ['“Greece – Cyprus 2014–2020”'] }],
    },
    {
      title: 'a name with another inside it',
      locale: 'el',
      text: 'Η πράξη "Δίκτυο «Έξυπνη Πόλη» Κρήτης" άρχισε.',
      findings: [
        {
          reason: 'quotation',
          quote: '"Δίκτυο «Έξυπνη Πόλη» Κρήτης"',
          mends: ['«Δίκτυο “Έξυπνη Πόλη” Κρήτης»'],
        },
      ],
    },
    {
      title: 'a quotation inside another',
      locale: 'el',
      text: '«Η "έξυπνη πόλη" είναι εδώ», είπε.',
      findings: [{ reason: 'quotation', quote: '"έξυπνη πόλη"', mends: ['“έξυπνη πόλη”'] }],
    },
    {
      title: 'a quotation that a link begins in',
      locale: 'en',
      text: 'See "the plan of 2019" first.',
      run: { marks: [{ kind: 'link', url: 'https://greenways.example', range: [5, 13] }] },
      findings: [
        { reason: 'quotation', quote: '"', nth: 1, mends: ['“'] },
        { reason: 'quotation', quote: '"', nth: 2, mends: ['”'] },
      ],
    },
    {
      title: 'a mark without its other half',
      locale: 'el',
      text: 'Ο δήμος συμμετέχει στο "Πράσινες διαδρομές από το 2018.',
      findings: [{ reason: 'lone', quote: '"' }],
    },
    {
      title: 'a quotation over the end of a line in a file',
      locale: 'el',
      text: 'την εφαρμογή των δράσεων "έξυπνης\nπόλης" και',
      run: { kind: 'file' },
      findings: [{ reason: 'quotation', quote: '"έξυπνης\nπόλης"', mends: ['«έξυπνης\nπόλης»'] }],
    },
  ],
} satisfies RuleCases;
