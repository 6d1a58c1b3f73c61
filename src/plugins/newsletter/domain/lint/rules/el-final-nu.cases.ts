import type { RuleCases } from '../rule-cases';

const superfluous = (written: string, mended: string, next: string, quote: string) => ({
  reason: 'superfluous',
  quote,
  data: { written, mended, next },
  mends: [[written, mended] as const],
});
const missing = (written: string, mended: string, next: string, quote: string) => ({
  ...superfluous(written, mended, next, quote),
  reason: 'missing',
});

export const cases = {
  valid: [
    { title: 'before a vowel the ν stays', locale: 'el', text: 'Την Ευρωπαϊκή Ένωση και την ώρα έναρξης.' },
    {
      title: 'before κ, π, τ, ξ, ψ the ν stays',
      locale: 'el',
      text: 'Στην πόλη, την τάξη, στην κυβέρνηση, την ψηφιακή.',
    },
    {
      title: 'before μπ, ντ, γκ the ν stays',
      locale: 'el',
      text: 'Την μπάντα και την ντόπια παραγωγή, την γκρίζα ζώνη.',
    },
    {
      title: 'before the other sounds there is none',
      locale: 'el',
      text: 'Τη συμμετοχή, τη Δευτέρα, στη Μυτιλήνη, να μη γίνει.',
    },
    {
      title: 'an ordinal is read aloud: τρίτη, εικοστή πέμπτη',
      locale: 'el',
      text: 'Την 3η Συνάντηση, την 25η Μαρτίου και τη 2η φάση.',
    },
    {
      title: 'initialisms and Latin names are left alone',
      locale: 'el',
      text: 'Την ΔΕΗ, τη Smart City, την ΜΚΟ και τη ΔΕΥΑΧ.',
    },
    { title: 'the pronoun before a verb is left alone', locale: 'el', text: 'Θα την βοηθήσει όποιος την γνωρίζει.' },
    { title: 'δεν and τον always keep theirs', locale: 'el', text: 'Δεν γίνεται χωρίς τον δήμο και τον λόγο του.' },
    {
      title: '«μη» before an adjective has no ν',
      locale: 'el',
      text: 'Οι μη κυβερνητικές και μη κερδοσκοπικές οργανώσεις.',
    },
    { title: 'datives of learned phrases', locale: 'el', text: 'Εν τη απουσία του και επί τη ευκαιρία της εορτής.' },
    {
      title: 'an article of the wrong case is another matter',
      locale: 'el',
      text: 'Στόχος τη Ευρωπαϊκής Ένωσης είναι η συνοχή.',
    },
    { title: 'capitals may be initialisms', locale: 'el', text: 'ΜΕ ΤΗΝ ΣΥΜΜΕΤΟΧΗ ΟΛΩΝ' },
    { title: 'other languages', locale: 'en', text: 'The words την συμμετοχή are quoted here.' },
  ],
  invalid: [
    {
      title: 'the article before σ',
      locale: 'el',
      text: 'Έγινε με την συμμετοχή των δήμων.',
      findings: [superfluous('την', 'τη', 'συμμετοχή', 'την συμμετοχή')],
    },
    {
      title: 'an ordinal that is read with δ',
      locale: 'el',
      text: 'Ο Δήμος φιλοξένησε την 2η Τεχνική Συνάντηση.',
      findings: [superfluous('την', 'τη', '2η', 'την 2η')],
    },
    {
      title: 'the preposition with its article, at the beginning of a sentence',
      locale: 'el',
      text: 'Στην Λέσβο μίλησε η δήμαρχος.',
      findings: [superfluous('Στην', 'Στη', 'Λέσβο', 'Στην Λέσβο')],
    },
    {
      title: 'the negation',
      locale: 'el',
      text: 'Παρακαλούμε να μην χαθεί η προθεσμία.',
      findings: [superfluous('μην', 'μη', 'χαθεί', 'μην χαθεί')],
    },
    {
      title: 'a ν that is missing before a vowel',
      locale: 'el',
      text: 'Με τη Ευρωπαϊκή Ένωση και τη εταιρεία ύδρευσης.',
      findings: [missing('τη', 'την', 'Ευρωπαϊκή', 'τη Ευρωπαϊκή'), missing('τη', 'την', 'εταιρεία', 'τη εταιρεία')],
    },
    {
      title: 'a ν that is missing before κ and π',
      locale: 'el',
      text: 'Η συνάντηση έγινε στη Πάφο με τη κυβέρνηση.',
      findings: [missing('στη', 'στην', 'Πάφο', 'στη Πάφο'), missing('τη', 'την', 'κυβέρνηση', 'τη κυβέρνηση')],
    },
    {
      title: 'over a line break and a quotation mark',
      locale: 'el',
      text: 'Παρουσίασαν την\n«Διαδρομή» της πόλης.',
      findings: [superfluous('την', 'τη', 'Διαδρομή', 'την\n«Διαδρομή')],
    },
  ],
} satisfies RuleCases;
