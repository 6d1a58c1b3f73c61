import type { RuleCases } from '../rule-cases';

const genitive = (written: string, mended: string, next: string) => ({
  reason: 'genitive',
  quote: `${written} ${next}`,
  data: { written, mended, next },
  mends: [[written, mended] as const],
});

export const cases = {
  valid: [
    { title: 'the genitive with its article', locale: 'el', text: 'Δεδομένης της σημασίας που έχει η δράση.' },
    { title: 'the accusative with its article', locale: 'el', text: 'Τη σημασία της δράσης, την πόλη και το έργο.' },
    {
      title: 'a genitive of quality before the noun',
      locale: 'el',
      text: 'Τη μεγάλης κλίμακας επένδυση, την υψηλής ποιότητας παροχή και το χαμηλού κόστους έργο.',
    },
    {
      title: 'two genitives of quality before the noun',
      locale: 'el',
      text: 'Για την υψηλής ποιότητας και χαμηλού κόστους παροχή και τη ζωτικής σημασίας για τον τόπο επένδυση.',
    },
    {
      title: 'a measure before the noun',
      locale: 'el',
      text: 'Το ύψους 643.000 € έργο και την αξίας 5.000 € προμήθεια, τη διάρκειας δύο ετών σύμβαση.',
    },
    { title: 'streets and churches', locale: 'el', text: 'Από την Αγίας Σοφίας ως την Ειρήνης και στην Ελευθερίας.' },
    { title: 'adverbs', locale: 'el', text: 'Με την απευθείας ανάθεση και την επίσης σημαντική δράση.' },
    { title: 'an article before another', locale: 'el', text: 'Το της πόλης έργο.' },
    { title: 'masculines in -ας and -ης', locale: 'el', text: 'Ο πολίτης, ο τομέας, τον πολίτη και τον τομέα.' },
    { title: 'nominatives of common gender', locale: 'el', text: 'Τη γραμματέας του συλλόγου και τη διεθνής.' },
    { title: 'ordinary neuters in -ος', locale: 'el', text: 'Το κόστος, το μέλος και το περιβάλλον.' },
  ],
  invalid: [
    {
      title: '«τη» for «της» before a noun',
      locale: 'el',
      text: 'Της πράξης, δεδομένης τη σημασίας, που λαμβάνει η συνεργασία.',
      findings: [genitive('τη', 'της', 'σημασίας')],
    },
    {
      title: '«την» for «της»',
      locale: 'el',
      text: 'Στο πλαίσιο την συνεργασίας με τους δήμους.',
      findings: [genitive('την', 'της', 'συνεργασίας')],
    },
    {
      title: 'with an adjective',
      locale: 'el',
      text: 'Η παρουσίαση τη νέας εφαρμογής στους πολίτες.',
      findings: [genitive('τη', 'της', 'νέας εφαρμογής')],
    },
    {
      title: 'nouns of the trade with a capital',
      locale: 'el',
      text: 'Η πρόοδος τη Πράξης. Το έργο την Ευρωπαϊκής Ένωσης και το Δήμου Χανίων.',
      findings: [
        genitive('τη', 'της', 'Πράξης'),
        genitive('την', 'της', 'Ευρωπαϊκής Ένωσης'),
        genitive('το', 'του', 'Δήμου'),
      ],
    },
    {
      title: '«το» for «του»',
      locale: 'el',
      text: 'Με ευθύνη το δήμου και στόχο την προστασία το περιβάλλοντος.',
      findings: [genitive('το', 'του', 'δήμου'), genitive('το', 'του', 'περιβάλλοντος')],
    },
    {
      title: '«τον» for «των»',
      locale: 'el',
      text: 'Η συνάντηση τον δήμων και η υποδοχή τον επισκεπτών.',
      findings: [genitive('τον', 'των', 'δήμων'), genitive('τον', 'των', 'επισκεπτών')],
    },
    {
      title: 'at the beginning of a sentence, before a verb',
      locale: 'el',
      text: 'Τη πόλης ανακαινίστηκαν τα τείχη.',
      findings: [genitive('Τη', 'Της', 'πόλης')],
    },
  ],
} satisfies RuleCases;
