import type { RuleCases } from '../rule-cases';

const missing = (word: string, ...mends: readonly string[]) => ({
  reason: 'missing',
  quote: word,
  data: { word },
  mends,
});
const enclitic = (word: string, mended: string) => ({
  reason: 'enclitic',
  quote: word,
  data: { word, mended },
  mends: [mended],
});
const superfluous = (word: string, mended: string) => ({ ...enclitic(word, mended), reason: 'superfluous' });

export const cases = {
  valid: [
    {
      title: 'millions and square metres that are shortened',
      locale: 'el',
      text: 'Κόστισε 1,2 εκατ. € και 300 χιλ. ευρώ.',
    },
    { title: 'words of one syllable', locale: 'el', text: 'Για μια πόλη και ποιος, πια, με δυο γιους στο φως.' },
    { title: 'ή, πού and πώς bear one', locale: 'el', text: 'Πώς ή πού θα γίνει;' },
    { title: 'capitals and initialisms', locale: 'el', text: 'ΔΗΜΟΣ ΧΑΝΙΩΝ, τα ΑμεΑ και η ΔΕΥΑΧ.' },
    { title: 'shortened words', locale: 'el', text: 'Στη λεωφ. Σούδας, με αριθ. πρωτ. 123 και 5 εκατ. ευρώ.' },
    { title: 'elisions and ordinals', locale: 'el', text: 'Απ’ όλα, κατ’ αρχήν, στις 25ης και στη Δ/νση.' },
    { title: 'a second tonos where it belongs', locale: 'el', text: 'Το πρόγραμμά του, η συνάντησή μας.' },
    {
      title: 'an article or an object, not an enclitic',
      locale: 'el',
      text: 'Το πρόγραμμα του Δήμου. Η απόφαση μας χαροποιεί.',
    },
    {
      title: 'no second tonos where two vowels are one syllable',
      locale: 'el',
      text: 'Τα σπίτια τους. Στα μάτια μας.',
    },
    { title: 'what lost its beginning', locale: 'el', text: 'Θα ’πρεπε να γίνει.' },
    { title: 'no second tonos after a tonos near the end', locale: 'el', text: 'Στην πόλη μας. Η συμμετοχή τους.' },
    { title: 'other scripts', locale: 'el', text: 'Τα Smart Cities και το Interreg.' },
  ],
  invalid: [
    {
      title: 'a noun without its tonos',
      locale: 'el',
      text: 'Η συνεργασια με τον Δημο συνεχίζεται.',
      findings: [missing('συνεργασια', 'συνεργασία'), missing('Δημο', 'Δήμο')],
    },
    {
      title: 'a small word that can be two',
      locale: 'el',
      text: 'Ειπαν ναι, αλλα αργά.',
      findings: [missing('Ειπαν'), missing('αλλα', 'αλλά', 'άλλα')],
    },
    {
      title: 'at the end of a sentence',
      locale: 'el',
      text: 'Τη στήριξη ζήτησαν οι κατοικοι. Έγινε.',
      findings: [missing('κατοικοι', 'κάτοικοι')],
    },
    {
      title: 'before an enclitic at the end of a clause',
      locale: 'el',
      text: 'Ευχαριστούμε τον πρόεδρο μας. Η διάρκεια του, όμως, άλλαξε.',
      findings: [enclitic('πρόεδρο', 'πρόεδρό'), enclitic('διάρκεια', 'διάρκειά')],
    },
    {
      title: 'a tonos on a word of one syllable',
      locale: 'el',
      text: 'Το έργο καί η πόλη, γιά όλους.',
      findings: [superfluous('καί', 'και'), superfluous('γιά', 'για')],
    },
    {
      title: 'with a dialytika alone',
      locale: 'el',
      text: 'Ένα προϊον της περιοχής.',
      findings: [missing('προϊον', 'προϊόν')],
    },
  ],
} satisfies RuleCases;
