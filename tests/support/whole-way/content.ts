/** The day in the stories, past whenever the test runs: day first, whatever the language of the screen. */
export const EVENT_DAY = '12/11/2025';

/** What is wrong in the Greek of the first story, until the approver sees it. */
const IN_TYPEWRITER_QUOTES = '"έξυπνους"';
export const IN_QUOTES = '«έξυπνους»';

/** The texts of bulletin no. 3: of its stories, the event and the speaker, in both languages. */
export const CONTENT = {
  first: {
    el: {
      headline: 'Ημερίδα για τη συλλογή απορριμμάτων στα Χανιά',
      kicker: 'Ημερίδα πληροφόρησης',
      lead: `Ο Δήμος Χανίων παρουσίασε στις 12 Νοεμβρίου 2025 τους ${IN_TYPEWRITER_QUOTES} κάδους.`,
      body: 'Οι αισθητήρες δείχνουν ποιοι κάδοι γέμισαν.',
      topic: 'Αισθητήρες στους κάδους',
    },
    en: {
      headline: 'Information day on waste collection in Chania',
      kicker: 'Information day',
      lead: 'On 12 November 2025 the Municipality of Chania presented its “smart” waste containers.',
      body: 'Sensors show which containers are full.',
      topic: 'Sensors in waste containers',
    },
  },
  second: {
    el: {
      headline: 'Νέα εφαρμογή για τους πολίτες',
      kicker: 'Εφαρμογή',
      lead: 'Οι πολίτες βλέπουν στο κινητό πότε περνά το απορριμματοφόρο.',
      body: 'Η εφαρμογή είναι δωρεάν.',
    },
    en: {
      headline: 'A new application for citizens',
      kicker: 'Application',
      lead: 'Citizens see on their phone when the refuse lorry passes.',
      body: 'The application is free of charge.',
    },
  },
  noEvent: 'Η εφαρμογή κυκλοφόρησε χωρίς εκδήλωση',
  event: {
    el: {
      title: 'Έξυπνη καθαριότητα',
      place: 'Χανιά',
      venue: 'Κέντρο Αρχιτεκτονικής της Μεσογείου',
    },
    en: {
      title: 'Smart sanitation',
      place: 'Chania',
      venue: 'Centre of Mediterranean Architecture',
    },
  },
  speaker: {
    /** As the screen says it: Latin letters are proposed at once. */
    name: 'Μαρκάκη|Markaki',
    el: { givenName: 'Ελένη', familyName: 'Μαρκάκη', position: 'Αντιδήμαρχος Καθαριότητας' },
    en: { position: 'Deputy Mayor for Sanitation' },
  },
  photo: {
    altEl: 'Κάδος απορριμμάτων με αισθητήρα στο καπάκι',
    altEn: 'A waste container with a sensor on its lid',
    credit: 'Δήμος Χανίων',
  },
  host: 'Δήμος Χανίων',
  comment: 'Δείτε τα εισαγωγικά στην εισαγωγή της πρώτης ιστορίας.',
  reason: 'Διορθώστε τα εισαγωγικά.',
} as const;
