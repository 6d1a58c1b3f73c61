import type { RuleCases } from '../rule-cases';

const changed = (head: string, phrase: string, mend?: string) => ({
  reason: 'changed',
  quote: phrase,
  data: { head, phrase },
  mends: mend === undefined ? [] : [mend],
});

export const cases = {
  valid: [
    {
      title: 'all in the genitive',
      locale: 'el',
      text: 'Στους τομείς της διακυβέρνησης, του περιβάλλοντος και της διαβίωσης.',
    },
    {
      title: 'what is listed beside the head, not in it',
      locale: 'el',
      text: 'Επισκέφθηκαν τους χώρους της έκθεσης, το λιμάνι και τη μαρίνα.',
    },
    {
      title: 'the preposition again',
      locale: 'el',
      text: 'Στα θέματα της υγείας, στο περιβάλλον και στη διαβίωση.',
    },
    {
      title: 'a new clause',
      locale: 'el',
      text: 'Στους τομείς της υγείας, το περιβάλλον και τη διαβίωση βελτιώνουν δύο δράσεις.',
    },
    { title: 'only genitives', locale: 'el', text: 'Σε θέματα της πόλης και των κατοίκων.' },
    { title: 'no list', locale: 'el', text: 'Στον τομέα της υγείας, το 2018, έγιναν πολλά.' },
    {
      title: 'a subject that follows',
      locale: 'el',
      text: 'Στους τομείς της διακυβέρνησης, το έργο και η ομάδα του προχωρούν.',
    },
  ],
  invalid: [
    {
      title: 'two that changed case',
      locale: 'el',
      text: 'Δράσεις στους τομείς της διακυβέρνησης, το περιβάλλον και τη διαβίωση. Ακολούθησε συζήτηση.',
      findings: [changed('στους τομείς', 'το περιβάλλον και τη διαβίωση', 'του περιβάλλοντος και της διαβίωσης')],
    },
    {
      title: 'one that changed case, at the end',
      locale: 'el',
      text: 'Σε θέματα της υγείας και την παιδεία.',
      findings: [changed('Σε θέματα', 'την παιδεία', 'της παιδείας')],
    },
    {
      title: 'after one that kept it',
      locale: 'el',
      text: 'Στα ζητήματα της υγείας, της παιδείας και το κόστος.',
      findings: [changed('Στα ζητήματα', 'το κόστος', 'του κόστους')],
    },
    {
      title: 'with adjectives and what depends on them',
      locale: 'el',
      text: 'Στα θέματα της ενέργειας, το φυσικό περιβάλλον της πόλης μας και τη δημόσια υγεία.',
      findings: [
        changed(
          'Στα θέματα',
          'το φυσικό περιβάλλον της πόλης μας και τη δημόσια υγεία',
          'του φυσικού περιβάλλοντος της πόλης μας και της δημόσιας υγείας',
        ),
      ],
    },
    {
      title: 'in the plural',
      locale: 'el',
      text: 'Στον τομέα του πολιτισμού, τις μεταφορές και τα έργα.',
      findings: [changed('Στον τομέα', 'τις μεταφορές και τα έργα', 'των μεταφορών και των έργων')],
    },
    {
      title: 'masculines, with «καθώς και» before the last',
      locale: 'el',
      text: 'Στον τομέα του πολιτισμού, τον τουρισμό, καθώς και το τοπικό εμπόριο, με στόχο την ανάπτυξη.',
      findings: [
        changed(
          'Στον τομέα',
          'τον τουρισμό, καθώς και το τοπικό εμπόριο',
          'του τουρισμού, καθώς και του τοπικού εμπορίου',
        ),
      ],
    },
    {
      title: 'without a mend where a form is not sure',
      locale: 'el',
      text: 'Στους τομείς της υγείας, τις ταβέρνες και τα έργα.',
      findings: [changed('Στους τομείς', 'τις ταβέρνες και τα έργα')],
    },
  ],
} satisfies RuleCases;
