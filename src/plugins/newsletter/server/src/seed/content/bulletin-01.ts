import { foreign, paragraph } from './prose';
import type { SeedBulletin, SeedEvent, SeedSpeaker, SeedStory } from './seed-content';

const SPEAKERS: readonly SeedSpeaker[] = [
  {
    key: 'vamvoukas',
    affiliation: { beneficiary: 'chania' },
    texts: {
      el: { honorific: 'κ.', givenName: 'Τάσος', familyName: 'Βάμβουκας', position: 'Δήμαρχος Χανίων' },
      en: { honorific: 'Mr', givenName: 'Tasos', familyName: 'Vamvoukas', position: 'Mayor of Chania' },
    },
  },
  {
    key: 'polychronaki',
    affiliation: { beneficiary: 'chania' },
    texts: {
      el: {
        honorific: 'κ.',
        givenName: 'Σεβαστή',
        familyName: 'Πολυχρονάκη',
        position: 'Προϊσταμένη της Διεύθυνσης Προγραμματισμού, Οργάνωσης και Πληροφορικής, Υπεύθυνη Πράξης',
      },
      en: {
        honorific: 'Ms',
        givenName: 'Sevasti',
        familyName: 'Polychronaki',
        position: 'Head of the Directorate of Planning, Organisation and Information Technology, Project Manager',
      },
    },
  },
];

const ALL_BENEFICIARIES = [
  { beneficiary: 'pafos' },
  { beneficiary: 'chania' },
  { beneficiary: 'mytilene' },
] as const satisfies SeedEvent['participants'];

const EVENTS: readonly SeedEvent[] = [
  {
    key: 'technical-meeting-2',
    shared: {
      kind: 'technical-meeting',
      ordinal: 2,
      startDate: '2018-12-10',
      zone: 'Europe/Athens',
      mode: 'in-person',
      state: 'held',
      noVenueReason: 'Το έντυπο δελτίο δεν κατονομάζει τον χώρο της συνάντησης.',
    },
    host: { beneficiary: 'chania' },
    participants: ALL_BENEFICIARIES,
    texts: {
      el: {
        title: '2η Τεχνική Συνάντηση της Πράξης «Smart Cities»',
        place: 'Χανιά',
        summary: 'Πρόοδος της Πράξης, επόμενες δραστηριότητες και αξιολόγηση των παραδοτέων που ολοκληρώθηκαν.',
      },
      en: {
        title: '2nd Technical Meeting of the Smart Cities project',
        place: 'Chania',
        summary: 'Progress of the project, next activities and assessment of the completed deliverables.',
      },
    },
  },
  {
    key: 'information-day-1',
    shared: {
      kind: 'information-day',
      ordinal: 1,
      startDate: '2018-12-11',
      zone: 'Europe/Athens',
      mode: 'in-person',
      state: 'held',
    },
    host: { beneficiary: 'chania' },
    participants: [
      ...ALL_BENEFICIARIES,
      { nameEl: 'Δήμος Ηρακλείου', nameEn: 'Municipality of Heraklion' },
      { nameEl: 'Πολυτεχνείο Κρήτης', nameEn: 'Technical University of Crete' },
    ],
    texts: {
      el: {
        title: '1η Ημερίδα Πληροφόρησης Δήμου Χανίων',
        place: 'Χανιά',
        venue: 'Κέντρο Αρχιτεκτονικής της Μεσογείου',
        address: 'Ενετικό Λιμάνι Χανίων',
        summary: 'Παρουσίαση της Πράξης στο κοινό, με τις δράσεις και τα σχέδια του Δήμου Χανίων.',
      },
      en: {
        title: '1st Information Day of the Municipality of Chania',
        place: 'Chania',
        venue: 'Centre of Mediterranean Architecture',
        address: 'Old Venetian Harbour of Chania',
        summary: 'Presentation of the project to the public, with the actions and plans of the Municipality of Chania.',
      },
    },
  },
];

const TECHNICAL_MEETING: SeedStory = {
  event: 'technical-meeting-2',
  beneficiaries: ['pafos', 'chania', 'mytilene'],
  appearances: [
    {
      speaker: 'vamvoukas',
      role: 'greeting',
      topicEl: 'Η σημασία της ορθής υλοποίησης της Πράξης',
      topicEn: 'The importance of carrying out the project well',
    },
  ],
  photos: [
    {
      image: 'deltio-meeting-table.png',
      altEl: 'Σχέδιο: τραπέζι συνεδρίασης σε κάτοψη, με άδειες καρέκλες, χαρτιά και φορητούς υπολογιστές',
      altEn: 'Drawing: a meeting table seen from above, with empty chairs, papers and laptops',
      captionEl: 'Η 2η Τεχνική Συνάντηση πραγματοποιήθηκε στα Χανιά (ενδεικτική εικόνα).',
      captionEn: 'The 2nd Technical Meeting was held in Chania (illustration).',
      credit: 'Deltio',
      people: 'none',
    },
    {
      image: 'deltio-harbour.png',
      altEl: 'Σχέδιο: το Ενετικό Λιμάνι Χανίων το σούρουπο, με νεώρια, έναν τρούλο, τον φάρο και δύο ιστιοφόρα',
      altEn:
        'Drawing: the Old Venetian Harbour of Chania at dusk, with arsenals, a dome, the lighthouse and two sailing boats',
      captionEl: 'Το Ενετικό Λιμάνι Χανίων (ενδεικτική εικόνα).',
      captionEn: 'The Old Venetian Harbour of Chania (illustration).',
      credit: 'Deltio',
      people: 'none',
    },
  ],
  texts: {
    el: {
      headline: '2η Τεχνική Συνάντηση της Πράξης «Smart Cities»',
      kicker: 'Συντονισμός της Πράξης',
      lead: 'Εκπρόσωποι των Δικαιούχων από την Κύπρο, την Κρήτη και το Βόρειο Αιγαίο συναντήθηκαν στα Χανιά για να συντονίσουν τις επόμενες δραστηριότητες της Πράξης.',
      body: [
        paragraph(
          'Ο Δήμος Χανίων φιλοξένησε τη 2η Τεχνική Συνάντηση της Πράξης «Smart Cities», η οποία πραγματοποιήθηκε στα Χανιά τη Δευτέρα 10 Δεκεμβρίου 2018 με τη συμμετοχή εκπροσώπων όλων των Δικαιούχων: του Δήμου Πάφου, του Δήμου Χανίων και του Δήμου Λέσβου.',
        ),
        paragraph(
          'Σκοπός της συνάντησης ήταν η ενημέρωση για την πρόοδο της Πράξης, ο συντονισμός των επόμενων δραστηριοτήτων, η αξιολόγηση των παραδοτέων που ολοκληρώθηκαν και η συζήτηση και επίλυση προβλημάτων.',
        ),
        paragraph(
          'Ο Δήμαρχος Χανίων, Τάσος Βάμβουκας, σε σύντομο χαιρετισμό του ανέδειξε τη σημασία της ορθής υλοποίησης της εν λόγω Πράξης, δεδομένης της σημασίας που λαμβάνει στις μέρες μας η δημιουργία συνθηκών συνεργασίας «έξυπνων πόλεων».',
        ),
        paragraph(
          'Στο πλαίσιο της συνεργασίας αυτής, όπως επεσήμανε ο κ.\u00a0Βάμβουκας, πρόκειται να αναπτυχθούν σύγχρονα ηλεκτρονικά συστήματα αλληλεπίδρασης πρωτίστως των Δήμων με τους δημότες και έπειτα με τις επιχειρήσεις και τους επισκέπτες.',
        ),
      ],
    },
    en: {
      headline: '2nd Technical Meeting of the Smart Cities project',
      kicker: 'Project coordination',
      lead: 'Representatives of the beneficiaries from Cyprus, Crete and the North Aegean met in Chania to coordinate the next activities of the project.',
      body: [
        paragraph(
          'The Municipality of Chania hosted the 2nd Technical Meeting of the Smart Cities project, held in Chania on Monday 10 December 2018 and attended by representatives of all the beneficiaries: the Municipality of Pafos, the Municipality of Chania and the Municipality of Lesvos.',
        ),
        paragraph(
          'The aim was to review the progress of the project, coordinate the next activities, assess the deliverables completed so far, and discuss and resolve problems.',
        ),
        paragraph(
          'In a short welcome address, the Mayor of Chania, Tasos Vamvoukas, stressed how much it matters that the project be carried out well, now that creating the conditions for “smart cities” to work together is growing in importance.',
        ),
        paragraph(
          'As Mr Vamvoukas pointed out, this cooperation will produce modern electronic systems through which the municipalities interact first and foremost with their citizens, and then with businesses and visitors.',
        ),
      ],
    },
  },
};

const INFORMATION_DAY: SeedStory = {
  event: 'information-day-1',
  beneficiaries: ['pafos', 'chania', 'mytilene'],
  appearances: [
    {
      speaker: 'polychronaki',
      role: 'presentation',
      topicEl: 'Οι δράσεις «έξυπνης πόλης» του Δήμου Χανίων',
      topicEn: 'The “smart city” actions of the Municipality of Chania',
    },
  ],
  photos: [
    {
      image: 'deltio-arsenal-hall.png',
      altEl: 'Σχέδιο: θολωτή πέτρινη αίθουσα έτοιμη για εκδήλωση, με οθόνη προβολής και σειρές από άδεια καθίσματα',
      altEn: 'Drawing: a vaulted stone hall ready for an event, with a projection screen and rows of empty seats',
      captionEl: 'Η 1η Ημερίδα Πληροφόρησης έγινε στο Κέντρο Αρχιτεκτονικής της Μεσογείου (ενδεικτική εικόνα).',
      captionEn: 'The 1st Information Day took place at the Centre of Mediterranean Architecture (illustration).',
      credit: 'Deltio',
      people: 'none',
    },
    {
      image: 'deltio-city-plan.png',
      altEl:
        'Σχέδιο: χάρτης παραθαλάσσιας πόλης με τείχη και λιμάνι, όπου επτά σημεία συνδέονται μεταξύ τους σε δίκτυο',
      altEn: 'Drawing: a map of a walled seaside city with a harbour, where seven points are linked in a network',
      captionEl: 'Σημεία της πόλης που επικοινωνούν μεταξύ τους (ενδεικτική εικόνα).',
      captionEn: 'Points of the city that communicate with one another (illustration).',
      credit: 'Deltio',
      people: 'none',
    },
  ],
  texts: {
    el: {
      headline: '1η Ημερίδα Πληροφόρησης Δήμου Χανίων',
      kicker: 'Ενημέρωση του κοινού',
      lead: 'Ο Δήμος Χανίων παρουσίασε στο κοινό την Πράξη και τα σχέδιά του για την «έξυπνη πόλη».',
      body: [
        paragraph(
          'Ο Δήμος Χανίων διοργάνωσε την 1η Ημερίδα Πληροφόρησης της Πράξης «Smart Cities» την Τρίτη 11 Δεκεμβρίου 2018 στο Κέντρο Αρχιτεκτονικής της Μεσογείου, στο Ενετικό Λιμάνι Χανίων.',
        ),
        paragraph(
          'Εκπρόσωποι των Δικαιούχων της Πράξης παρουσίασαν το περιεχόμενο, τον σκοπό και τους επιμέρους στόχους της σε τοπικό και διασυνοριακό επίπεδο.',
        ),
        paragraph(
          'Η κ.\u00a0Σεβαστή Πολυχρονάκη, Προϊσταμένη της Διεύθυνσης Προγραμματισμού, Οργάνωσης και Πληροφορικής του Δήμου Χανίων και Υπεύθυνη Πράξης, παρουσίασε μεταξύ άλλων τις δράσεις που έχει σχεδιάσει και υλοποιεί ο Δήμος στο πλαίσιο της «έξυπνης πόλης» στους τομείς της διακυβέρνησης, του περιβάλλοντος και της διαβίωσης.',
        ),
        paragraph(
          'Ακολούθησε η παρουσίαση της σκοπιμότητας και του περιεχομένου του Επιχειρησιακού Σχεδίου για την εφαρμογή των δράσεων «έξυπνης πόλης» και του Στρατηγικού Σχεδίου Μάρκετινγκ για τον προσδιορισμό της ταυτότητας των Χανίων, τα οποία θα εκπονηθούν στο πλαίσιο της Πράξης.',
        ),
        paragraph(
          'Παράλληλα πραγματοποιήθηκαν παρουσιάσεις σε θέματα ταυτότητας πόλης (',
          foreign('City Branding'),
          ') και «έξυπνης πόλης» από εκπροσώπους του Δήμου Ηρακλείου και του Πολυτεχνείου Κρήτης.',
        ),
      ],
    },
    en: {
      headline: '1st Information Day of the Municipality of Chania',
      kicker: 'Informing the public',
      lead: 'The Municipality of Chania presented the project and its own plans for a “smart city” to the public.',
      body: [
        paragraph(
          'The Municipality of Chania held the 1st Information Day of the Smart Cities project on Tuesday 11 December 2018 at the Centre of Mediterranean Architecture, in the Old Venetian Harbour of Chania.',
        ),
        paragraph(
          'Representatives of the beneficiaries presented the content of the project, its purpose and its specific objectives at local and cross-border level.',
        ),
        paragraph(
          'Ms Sevasti Polychronaki, Head of the Directorate of Planning, Organisation and Information Technology of the Municipality of Chania and Project Manager, presented, among other things, the “smart city” actions that the municipality has planned and is carrying out in the fields of governance, the environment and quality of life.',
        ),
        paragraph(
          'This was followed by a presentation of the purpose and content of the Operational Plan for putting the “smart city” actions into practice and of the Strategic Marketing Plan for defining the identity of Chania, both to be drawn up within the project.',
        ),
        paragraph(
          'Representatives of the Municipality of Heraklion and of the Technical University of Crete also gave presentations on city branding and the “smart city”.',
        ),
      ],
    },
  },
};

/** Bulletin no. 1 in full: the printed Greek with its mistakes mended, the public facts, and an English edition. */
export const BULLETIN_01: SeedBulletin = {
  number: 1,
  issueDate: '2018-12-20',
  speakers: SPEAKERS,
  events: EVENTS,
  stories: [TECHNICAL_MEETING, INFORMATION_DAY],
  texts: {
    el: {
      title: '1ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»',
      editorial: [
        paragraph(
          'Το 1ο Ενημερωτικό Δελτίο παρουσιάζει τη 2η Τεχνική Συνάντηση των Δικαιούχων της Πράξης «Smart Cities» και την 1η Ημερίδα Πληροφόρησης, οι οποίες πραγματοποιήθηκαν στα Χανιά.',
        ),
        paragraph(
          'Μετά την εναρκτήρια συνάντηση στην Πάφο, την Πέμπτη 30 Νοεμβρίου 2017, οι Δήμοι Πάφου, Χανίων και Λέσβου συνεργάζονται για να προσφέρουν σύγχρονες ηλεκτρονικές υπηρεσίες στους δημότες, στις επιχειρήσεις και στους επισκέπτες.',
        ),
      ],
    },
    en: {
      title: 'Bulletin no. 1 of the Smart Cities project',
      editorial: [
        paragraph(
          'Bulletin no. 1 presents the 2nd Technical Meeting of the beneficiaries of the Smart Cities project and the 1st Information Day, both held in Chania.',
        ),
        paragraph(
          'Since the kick-off meeting in Pafos on Thursday 30 November 2017, the Municipalities of Pafos, Chania and Lesvos have been working together to offer modern electronic services to citizens, businesses and visitors.',
        ),
      ],
    },
  },
};
