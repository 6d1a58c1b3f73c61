import type { RuleCases } from '../rule-cases';

const URL = 'https://greenways.example/2019/plan';
const linked = (from: number, to: number) => ({
  marks: [{ kind: 'link' as const, url: URL, range: [from, to] as const }],
});

export const cases = {
  valid: [
    {
      title: 'a link that says where it leads',
      locale: 'el',
      text: 'Δείτε εδώ και τώρα το σχέδιο του 2019.',
      run: linked(19, 37),
    },
    {
      title: 'the word «εδώ» in prose',
      locale: 'el',
      text: 'Η «έξυπνη πόλη» είναι ήδη εδώ, και περισσότερα έρχονται.',
    },
    {
      title: 'an address that people read out, in a file',
      locale: 'el',
      text: 'Πληροφορίες στο www.chania.gr/el και στο info@chania.gr.',
      run: { kind: 'file' },
    },
    { title: 'an e-mail address as a link', locale: 'en', text: 'Write to info@chania.gr.', run: linked(9, 23) },
    { title: 'the name of a site', locale: 'el', text: 'Η αίτηση υποβάλλεται στο gov.gr.', run: linked(25, 31) },
    {
      title: 'an address in a field, which can hold no link',
      locale: 'en',
      text: `See ${URL}`,
      run: { kind: 'field' },
    },
    { title: 'code', locale: 'en', text: `fetch('${URL}')`, run: { kind: 'code' } },
  ],
  invalid: [
    {
      title: 'a link that says «εδώ»',
      locale: 'el',
      text: 'Περισσότερα για την Πράξη θα βρείτε εδώ.',
      run: linked(36, 39),
      findings: [{ reason: 'vague', quote: 'εδώ', data: { text: 'εδώ' } }],
    },
    {
      title: 'a link that says "Read more…"',
      locale: 'en',
      text: 'The works go on. Read more…',
      run: linked(17, 27),
      findings: [{ reason: 'vague', quote: 'Read more…', data: { text: 'Read more…' } }],
    },
    {
      title: 'an English link in a Greek text',
      locale: 'el',
      text: 'Το σχέδιο: HERE',
      run: linked(11, 15),
      findings: [{ reason: 'vague', quote: 'HERE', data: { text: 'HERE' } }],
    },
    {
      title: 'an address as the text of a link',
      locale: 'en',
      text: `See ${URL} for more.`,
      run: linked(4, 39),
      findings: [{ reason: 'address', quote: URL, data: { text: URL } }],
    },
    {
      title: 'an address in the text, without a link',
      locale: 'el',
      text: `Το σχέδιο είναι στη διεύθυνση ${URL}.`,
      findings: [{ reason: 'bare-address', quote: URL, data: { text: URL } }],
    },
    {
      title: 'instructions in a file',
      locale: 'el',
      text: 'Για το πλήρες πρόγραμμα πατήστε εδώ. Το σχέδιο εδώ: https://greenways.example',
      run: { kind: 'file' },
      findings: [
        { reason: 'vague', quote: 'πατήστε εδώ', data: { text: 'πατήστε εδώ' } },
        { reason: 'vague', quote: 'εδώ', nth: 2, data: { text: 'εδώ' } },
      ],
    },
    {
      title: 'a link without a text',
      locale: 'en',
      text: 'The plan  is here to stay.',
      run: linked(9, 10),
      findings: [{ reason: 'empty', quote: ' ', nth: 3 }],
    },
  ],
} satisfies RuleCases;
