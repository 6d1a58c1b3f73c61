import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'composed letters', locale: 'el', text: 'Η Πράξη της Μυτιλήνης, το καλοκαίρι του Μαΐου.' },
    { title: 'the question mark and the ano teleia of today', locale: 'el', text: 'Τι ώρα; Στις δέκα· στο Δημαρχείο.' },
    { title: 'polytonic letters', locale: 'el', text: 'Ἐν ἀρχῇ ἦν ὁ λόγος.' },
    { title: 'marks that compose with nothing', locale: 'en', text: 'A family 👩‍🌾 and a q\u0307.' },
    { title: 'spaces of all widths', locale: 'el', text: 'ο κ.\u00a0Βάμβουκας\u202f·' },
    { title: 'no text', locale: 'en', text: ' ' },
  ],
  invalid: [
    {
      title: 'a tonos of its own',
      locale: 'el',
      text: 'Η Πρα\u0301ξη ολοκληρώθηκε.',
      findings: [{ reason: 'decomposed', quote: 'α\u0301', data: { text: 'ά' }, mends: ['ά'] }],
    },
    {
      title: 'two in a word',
      locale: 'el',
      text: 'Το Μαι\u0308ου και η απο\u0301φαση\u0308 της.',
      findings: [
        { reason: 'decomposed', quote: 'ι\u0308', data: { text: 'ϊ' }, mends: ['ϊ'] },
        { reason: 'decomposed', quote: 'ο\u0301', data: { text: 'ό' }, mends: ['ό'] },
      ],
    },
    {
      title: 'the Greek question mark',
      locale: 'el',
      text: 'Τι ώρα αρχίζει\u037e',
      findings: [{ reason: 'obsolete', quote: '\u037e', data: { text: ';' }, mends: [';'] }],
    },
    {
      title: 'the old ano teleia',
      locale: 'el',
      text: 'Η αίθουσα γέμισε\u0387 πολλοί έμειναν όρθιοι.',
      findings: [{ reason: 'obsolete', quote: '\u0387', data: { text: '·' }, mends: ['·'] }],
    },
    {
      title: 'letters with an oxia',
      locale: 'el',
      text: 'Η π\u1f79λη γιορτ\u1f71ζει.',
      findings: [
        { reason: 'obsolete', quote: '\u1f79', data: { text: 'ό' }, mends: ['ό'] },
        { reason: 'obsolete', quote: '\u1f71', data: { text: 'ά' }, mends: ['ά'] },
      ],
    },
    {
      title: 'in English',
      locale: 'en',
      text: 'The cafe\u0301 at 20 \u212a.',
      findings: [
        { reason: 'decomposed', quote: 'e\u0301', data: { text: 'é' }, mends: ['é'] },
        { reason: 'obsolete', quote: '\u212a', data: { text: 'K' }, mends: ['K'] },
      ],
    },
    {
      title: 'syllables whose letters are no marks',
      locale: 'en',
      text: 'Seoul \u1109\u1165',
      findings: [{ reason: 'obsolete', quote: '\u1109\u1165', data: { text: '서' }, mends: ['서'] }],
    },
  ],
} satisfies RuleCases;
