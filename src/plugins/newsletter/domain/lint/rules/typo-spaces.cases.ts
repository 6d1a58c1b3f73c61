import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    {
      title: 'numbers, times, addresses and abbreviations',
      locale: 'el',
      text: 'Ό,τι ζητήθηκε, π.χ. 1.284.500,00 € στις 10:30, κ.λπ. (βλ. www.chania.gr, info@chania.gr), ν. 4412/2016.',
    },
    {
      title: 'initialisms and initials',
      locale: 'el',
      text: 'Οι Ο.Τ.Α. και η Δ.Ε.Υ.Α.Χ., ο Γ.Παπαδόπουλος, το Π.Δ. 30.',
    },
    {
      title: 'the names of files and sites',
      locale: 'en',
      text: 'See report.final, Node.js, U.S.A. and e.g. Booking.com.',
    },
    {
      title: 'ends of lines in a file',
      locale: 'el',
      text: 'στα \n\nΧανιά  \n και στη  \n\n Λέσβο.',
      run: { kind: 'file' },
    },
    { title: 'columns in a file', locale: 'el', text: 'Τηλέφωνο:      28210 41600', run: { kind: 'file' } },
    {
      title: 'lines of a file that a program filled out',
      locale: 'el',
      text: 'στο  πλαίσιο  της  συνεργασίας αυτής  πρόκειται να  αναπτυχθούν σύγχρονα',
      run: { kind: 'file' },
    },
    { title: 'ratios and faces', locale: 'en', text: 'A map at 1 : 50 000, and a smile :-) at the end . . .' },
    { title: 'a dot between two labels', locale: 'el', text: 'Τεύχος 5 · Δεκέμβριος 2018 · 4 σελίδες' },
    { title: 'brackets around the end of a word', locale: 'el', text: 'Ο/η υπεύθυνος(η) και η (συν)χρηματοδότηση.' },
    { title: 'code', locale: 'en', text: 'a  =  b ;', run: { kind: 'code' } },
    { title: 'a no-break space', locale: 'el', text: 'ο κ.\u00a0Βάμβουκας, 643.000\u00a0€.' },
  ],
  invalid: [
    {
      title: 'two spaces after a sentence',
      locale: 'el',
      text: 'στο Ενετικό Λιμάνι Χανίων.  Εκπρόσωποι των Δικαιούχων',
      run: { kind: 'file' },
      findings: [{ reason: 'double', quote: '  ', mends: [' '] }],
    },
    {
      title: 'a no-break space among them',
      locale: 'el',
      text: 'ο κ. \u00a0Βάμβουκας',
      findings: [{ reason: 'double', quote: ' \u00a0', mends: ['\u00a0'] }],
    },
    {
      title: 'a space before a comma and before a full stop',
      locale: 'el',
      text: 'Σε όλη την πόλη , ώστε να υπάρχει σκιά .',
      findings: [
        { reason: 'before', quote: ' ,', data: { sign: ',' }, mends: [[' ', '']] },
        { reason: 'before', quote: ' .', data: { sign: '.' }, mends: [[' ', '']] },
      ],
    },
    {
      title: 'a space on the wrong side of a comma',
      locale: 'en',
      text: 'In Chania ,the second',
      findings: [{ reason: 'before', quote: ' ,', data: { sign: ',' }, mends: [', '] }],
    },
    {
      title: 'spaces inside quotation marks and brackets',
      locale: 'el',
      text: 'Η « έξυπνη πόλη » ( του 2018 )',
      findings: [
        { reason: 'inside', quote: '« ', data: { sign: '«' }, mends: [[' ', '']] },
        { reason: 'before', quote: ' »', data: { sign: '»' }, mends: [[' ', '']] },
        { reason: 'inside', quote: '( ', data: { sign: '(' }, mends: [[' ', '']] },
        { reason: 'before', quote: ' )', data: { sign: ')' }, mends: [[' ', '']] },
      ],
    },
    {
      title: 'no space after a full stop, a comma and an ano teleia',
      locale: 'el',
      text: 'Το έργο τελείωσε.Ακολούθησε η παραλαβή,που κράτησε·όλοι έφυγαν.Ο κ.Βάμβουκας έμεινε.',
      findings: [
        { reason: 'missing', quote: '.', nth: 1, data: { sign: '.' }, mends: ['. '] },
        { reason: 'missing', quote: ',', data: { sign: ',' }, mends: [', '] },
        { reason: 'missing', quote: '·', data: { sign: '·' }, mends: ['· '] },
        { reason: 'missing', quote: '.', nth: 2, data: { sign: '.' }, mends: ['. '] },
        { reason: 'missing', quote: '.', nth: 3, data: { sign: '.' }, mends: ['. '] },
      ],
    },
    {
      title: 'no space after a colon in English',
      locale: 'en',
      text: 'The agenda:The works and the plan.Then lunch',
      findings: [
        { reason: 'missing', quote: ':', data: { sign: ':' }, mends: [': '] },
        { reason: 'missing', quote: '.', data: { sign: '.' }, mends: ['. '] },
      ],
    },
    {
      title: 'no space around a quotation and a bracket',
      locale: 'el',
      text: 'Η πράξη«Δίκτυο»ξεκίνησε. Το Ταμείο(ΕΤΠΑ)καλύπτει το έργο .Τέλος',
      findings: [
        { reason: 'missing-before', quote: '«', data: { sign: '«' }, mends: [' «'] },
        { reason: 'missing', quote: '»', data: { sign: '»' }, mends: ['» '] },
        { reason: 'missing-before', quote: '(', data: { sign: '(' }, mends: [' ('] },
        { reason: 'missing', quote: ')', data: { sign: ')' }, mends: [') '] },
        { reason: 'before', quote: ' .', data: { sign: '.' }, mends: ['. '] },
      ],
    },
  ],
} satisfies RuleCases;
