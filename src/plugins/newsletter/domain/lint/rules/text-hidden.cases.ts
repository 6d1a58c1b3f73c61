import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'letters, signs and spaces', locale: 'el', text: 'Ο κ.\u00a0Βάμβουκας, 12\u202f%, Wi\u2011Fi.' },
    { title: 'a soft hyphen', locale: 'el', text: 'η συγχρηματο\u00adδότηση' },
    { title: 'joined emoji', locale: 'en', text: 'A family 👨‍👩‍👧 and a heart ❤️.' },
    {
      title: 'a byte order mark at the beginning of a file',
      locale: 'el',
      text: '\ufeffΔελτίο',
      run: { kind: 'file' },
    },
    { title: 'a word joiner', locale: 'en', text: 'and\u2060/\u2060or' },
    { title: 'code', locale: 'en', text: 'a\u200bb', run: { kind: 'code' } },
  ],
  invalid: [
    {
      title: 'a space of no width',
      locale: 'el',
      text: 'Η Πρά\u200bξη ολοκληρώθηκε.',
      findings: [{ reason: 'invisible', quote: '\u200b', data: { code: 'U+200B' }, mends: [''] }],
    },
    {
      title: 'marks of direction',
      locale: 'en',
      text: 'Tel. \u200e+30 28210\u200e\u200f now',
      findings: [
        { reason: 'invisible', quote: '\u200e', data: { code: 'U+200E' }, mends: [''] },
        { reason: 'invisible', quote: '\u200e\u200f', data: { code: 'U+200E' }, mends: [''] },
      ],
    },
    {
      title: 'a byte order mark inside a text',
      locale: 'el',
      text: 'Το \ufeffΔελτίο',
      findings: [{ reason: 'invisible', quote: '\ufeff', data: { code: 'U+FEFF' }, mends: [''] }],
    },
    {
      title: 'the end of a line that is no line end',
      locale: 'el',
      text: 'Δήμος\u2028Χανίων',
      findings: [{ reason: 'invisible', quote: '\u2028', data: { code: 'U+2028' }, mends: [' '] }],
    },
    {
      title: 'a bullet of a private font',
      locale: 'el',
      text: '\uf0b7 Φωτισμός',
      findings: [{ reason: 'unreadable', quote: '\uf0b7', data: { code: 'U+F0B7' } }],
    },
    {
      title: 'a character that was lost',
      locale: 'en',
      text: 'the caf\ufffd at the harbour',
      findings: [{ reason: 'unreadable', quote: '\ufffd', data: { code: 'U+FFFD' } }],
    },
  ],
} satisfies RuleCases;
