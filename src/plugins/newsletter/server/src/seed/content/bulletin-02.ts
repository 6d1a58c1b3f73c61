import { link, paragraph } from './prose';
import type { SeedBulletin } from './seed-content';

/**
 * Bulletin no. 2: a Greek draft to work on. Kinds, places and dates of its events are real, the text around them is
 * written for practice, and the mistakes are planted; `content.test.ts` lists them.
 */
export const BULLETIN_02: SeedBulletin = {
  number: 2,
  issueDate: '2020-03-02',
  speakers: [
    {
      // The person of bulletin no. 1, entered a second time and in haste, without a given name.
      key: 'polychronaki-in-haste',
      affiliation: { beneficiary: 'chania' },
      texts: {
        el: { honorific: 'κ.', givenName: null, familyName: 'Πολυχρονάκη', position: 'Υπεύθυνη Πράξης' },
        en: null,
      },
    },
  ],
  events: [
    {
      key: 'technical-meeting-3',
      shared: {
        kind: 'technical-meeting',
        ordinal: 3,
        startDate: '2020-02-17',
        zone: 'Europe/Athens',
        mode: 'in-person',
        state: 'held',
        noVenueReason: 'Ο χώρος δεν έχει γνωστοποιηθεί.',
      },
      participants: [{ beneficiary: 'pafos' }, { beneficiary: 'chania' }, { beneficiary: 'mytilene' }],
      texts: { el: { title: '3η Τεχνική Συνάντηση της Πράξης "Smart Cities"', place: 'Μυτιλήνη' }, en: null },
    },
    {
      key: 'information-day-2',
      shared: {
        kind: 'information-day',
        ordinal: 2,
        startDate: '2020-02-24',
        zone: 'Europe/Athens',
        mode: 'in-person',
        state: 'held',
      },
      host: { beneficiary: 'chania' },
      participants: [{ beneficiary: 'chania' }],
      texts: { el: { title: '2η Ημερίδα Πληροφόρησης Δήμου Χανίων', place: 'Χανιά' }, en: null },
    },
  ],
  stories: [
    {
      event: 'technical-meeting-3',
      beneficiaries: ['pafos', 'chania', 'mytilene'],
      appearances: [],
      photos: [{ image: 'deltio-castle.png', captionEl: 'Το κάστρο της Μυτιλήνης (ενδεικτική εικόνα).' }],
      texts: {
        el: {
          headline: '3η Τεχνική Συνάντηση της Πράξης Smart Cities',
          kicker: 'Συντονισμός της Πράξης',
          lead: 'Οι Δικαιούχοι συναντήθηκαν στη Μυτιλήνη για τα επόμενα βήματα της πράξης.',
          body: [
            paragraph(
              'Ο Δήμος Λέσβου φιλοξένησε την 3η Τεχνική Συνάντηση της Πράξης στη Μυτιλήνη την Τρίτη 17 Φεβρουαρίου 2020, με την συμμετοχή εκπροσώπων όλων των δικαιούχων.  Σκοπός της συνάντησης ήταν η ενημέρωση για την πρόοδο της Πράξης την περίοδο 2018-2020 και ο συντονισμός των επόμενων δραστηριοτήτων.',
            ),
            paragraph(
              'Ιδιαίτερη έμφαση δόθηκε στις εφαρμογές της «έξυπνης πόλης», δεδομένης τη σημασίας, που έχουν για τους δημότες, και έπειτα για τις επιχειρήσεις.',
            ),
          ],
        },
        en: null,
      },
    },
    {
      event: 'information-day-2',
      beneficiaries: ['chania'],
      appearances: [{ speaker: 'polychronaki-in-haste' }],
      photos: [
        {
          image: 'deltio-service-screen.png',
          altEl: 'DSC_0421.JPG',
          captionEl: 'Οι νέες υπηρεσίες στον υπολογιστή και στο κινητό (ενδεικτική εικόνα).',
          credit: 'Deltio',
          people: 'none',
        },
      ],
      texts: {
        el: {
          headline: '2η Ημερίδα Πληροφόρησης Δήμου Χανίων',
          kicker: 'Ενημέρωση του κοινού',
          lead: 'Ο Δήμος Χανίων παρουσίασε την πρόοδο της Πράξης στα Χανιά.',
          body: [
            paragraph(
              'Ο Δήμος Χανίων διοργάνωσε την 2η Ημερίδα Πληροφόρησης της Πράξης "Smart Cities" τη Δευτέρα 24 Φεβρουαρίου στα Χανιά.',
            ),
            paragraph(
              'Η κ. Πολυχρονάκη, Προϊσταμένη της Δ/νσης Προγραμματισμού Οργάνωσης και Πληροφορικής, παρουσίασε το σκοπό και τις δράσεις της "έξυπνης πόλης" στους τομείς της διακυβέρνησης, το περιβάλλον και τη διαβίωση.',
            ),
            paragraph('Περισσότερα για την Πράξη θα βρείτε ', link('https://www.chania.gr', 'εδώ'), '.'),
          ],
        },
        en: null,
      },
    },
  ],
  texts: {
    el: {
      title: '2ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»',
      editorial: [
        paragraph(
          'Το 2 ο Ενημερωτικό Δελτίο παρουσιάζει την 3η Τεχνική Συνάντηση στη Μυτιλήνη και τη 2η Ημερίδα Πληροφόρησης στα Χανιά.',
        ),
      ],
    },
    en: null,
  },
};
