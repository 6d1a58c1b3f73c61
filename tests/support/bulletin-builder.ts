import type { Blocks } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import type {
  Beneficiary,
  Bulletin,
  Event,
  Image,
  Logo,
  Operation,
  Photo,
  Speaker,
  Story,
} from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Localized, LocalizedText } from '../../src/plugins/newsletter/domain/bulletin/localized';

/** A text in both languages. */
export const both = (el: string | null, en: string | null): LocalizedText => ({ el, en });

/** A text that neither language has. */
export const neither = (): LocalizedText => both(null, null);

/** Rich text of plain paragraphs. */
export const paragraphs = (...texts: string[]): Blocks =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const bothBodies = (el: Blocks, en: Blocks): Localized<Blocks> => ({ el, en });

/** An image of 1200 × 800 pixels. */
export const image = (overrides: Partial<Image> = {}): Image => ({
  hash: 'hall_5f3c',
  name: 'hall.jpg',
  url: '/uploads/hall_5f3c.jpg',
  mime: 'image/jpeg',
  size: 240,
  width: 1200,
  height: 800,
  formats: [{ url: '/uploads/small_hall_5f3c.jpg', width: 500, height: 333 }],
  ...overrides,
});

/** A photo of adults at a public event, described in both languages. */
export const photo = (overrides: Partial<Photo> = {}): Photo => ({
  image: image(),
  alt: both('Δέκα άτομα γύρω από ένα τραπέζι συνεδριάσεων', 'Ten people around a conference table'),
  caption: both(
    'Οι εκπρόσωποι των δικαιούχων στη συνάντηση',
    'The representatives of the beneficiaries at the meeting',
  ),
  credit: 'Δήμος Ανθούσας',
  decorative: false,
  people: 'adults',
  consentBasis: 'public-event',
  consentReference: null,
  ...overrides,
});

/** A logo of 160 × 60 CSS pixels. */
export const logo = (overrides: Partial<Logo> = {}): Logo => ({
  image: image({ hash: 'logo_1b2c', name: 'logo.png', url: '/uploads/logo_1b2c.png', mime: 'image/png', formats: [] }),
  alt: both('Λογότυπο της πράξης Greenways', 'Logo of the Greenways operation'),
  displayWidth: 160,
  displayHeight: 60,
  ...overrides,
});

/** The emblem of the European Union, higher than any other logo here. */
export const emblem = (overrides: Partial<Logo> = {}): Logo =>
  logo({
    alt: both('Έμβλημα της Ευρωπαϊκής Ένωσης', 'Emblem of the European Union'),
    displayWidth: 120,
    displayHeight: 80,
    ...overrides,
  });

/** An operation of 2014-2020 whose masthead and funding texts are complete. */
export const operation = (overrides: Partial<Operation> = {}): Operation => ({
  documentId: 'operation',
  acronym: 'Greenways',
  code: '5000001',
  budget: 500000,
  programmingPeriod: '2014-2020',
  title: both('Πράσινες διαδρομές σε νησιωτικούς δήμους', 'Green routes in island municipalities'),
  programme: both('INTERREG V-A «Ελλάδα – Κύπρος 2014–2020»', 'Interreg V-A “Greece – Cyprus 2014–2020”'),
  fundName: both('Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης', 'European Regional Development Fund'),
  fundAcronym: both('ΕΤΠΑ', 'ERDF'),
  fundingStatement: both(
    'Η Πράξη συγχρηματοδοτείται από την Ευρωπαϊκή Ένωση (ΕΤΠΑ) και από εθνικούς πόρους της Ελλάδας και της Κύπρου.',
    'The project is co-funded by the European Union (ERDF) and by national resources of Greece and Cyprus.',
  ),
  disclaimer: both(
    'Το περιεχόμενο αποτελεί αποκλειστική ευθύνη του φορέα έκδοσης.',
    'The contents are the sole responsibility of the publisher.',
  ),
  publisher: both('Δήμος Ανθούσας', 'Municipality of Anthousa'),
  email: 'press@anthousa.example',
  phone: '+30 2810 000000',
  website: 'https://greenways.example',
  emblem: emblem(),
  logos: [logo()],
  ...overrides,
});

/** The lead beneficiary. */
export const beneficiary = (overrides: Partial<Beneficiary> = {}): Beneficiary => ({
  documentId: 'anthousa',
  name: both('Δήμος Ανθούσας', 'Municipality of Anthousa'),
  genitive: both('του Δήμου Ανθούσας', 'of the Municipality of Anthousa'),
  shortName: both('Ανθούσα', 'Anthousa'),
  kind: 'municipality',
  role: 'lead',
  country: 'GR',
  budget: 200000,
  website: 'https://anthousa.example',
  logo: logo({
    alt: both('Λογότυπο του Δήμου Ανθούσας', 'Logo of the Municipality of Anthousa'),
    displayWidth: 70,
    displayHeight: 70,
  }),
  formerNames: [],
  ...overrides,
});

const partner = (): Beneficiary =>
  beneficiary({
    documentId: 'petrota',
    name: both('Δήμος Πετρωτών', 'Municipality of Petrota'),
    genitive: both('του Δήμου Πετρωτών', 'of the Municipality of Petrota'),
    shortName: both('Πετρωτά', 'Petrota'),
    role: 'partner',
    budget: 150000,
    website: null,
    logo: null,
    formerNames: [
      { name: both('Κοινότητα Πετρωτών', 'Community of Petrota'), validFrom: '1990-01-01', validTo: '2010-12-31' },
    ],
  });

/** A speaker of the lead beneficiary, named in full. */
export const speaker = (overrides: Partial<Speaker> = {}): Speaker => ({
  documentId: 'louka',
  honorific: both('κ.', 'Ms'),
  givenName: both('Μαρία', 'Maria'),
  familyName: both('Λουκά', 'Louka'),
  position: both('Δήμαρχος Ανθούσας', 'Mayor of Anthousa'),
  affiliation: { beneficiary: 'anthousa', name: neither() },
  portrait: photo({
    image: image({ hash: 'louka_77aa', name: 'louka.jpg', url: '/uploads/louka_77aa.jpg', formats: [] }),
    alt: both('Η Μαρία Λουκά', 'Maria Louka'),
    caption: neither(),
    consentBasis: 'consent',
  }),
  ...overrides,
});

const outsideSpeaker = (): Speaker =>
  speaker({
    documentId: 'stamatis',
    honorific: both('κ.', 'Mr'),
    givenName: both('Νίκος', 'Nikos'),
    familyName: both('Σταμάτης', 'Stamatis'),
    position: both('Συγκοινωνιολόγος', 'Transport engineer'),
    affiliation: { beneficiary: null, name: both('Πολυτεχνική Σχολή', 'School of Engineering') },
    portrait: null,
  });

/** A technical meeting of one morning, held by the lead beneficiary. */
export const event = (overrides: Partial<Event> = {}): Event => ({
  documentId: 'meeting',
  kind: 'technical-meeting',
  ordinal: 2,
  startDate: '2019-05-14',
  startTime: '10:00',
  endDate: '2019-05-14',
  endTime: '14:00',
  zone: 'Europe/Athens',
  mode: 'in-person',
  status: 'held',
  title: both('2η Τεχνική Συνάντηση', '2nd Technical Meeting'),
  place: both('Ανθούσα', 'Anthousa'),
  venue: both('Πολιτιστικό Κέντρο Ανθούσας', 'Anthousa Cultural Centre'),
  address: both('Παραλιακή οδός 12', '12 Paraliaki Street'),
  summary: both(
    'Οι δικαιούχοι εξέτασαν την πορεία των έργων.',
    'The beneficiaries reviewed the progress of the works.',
  ),
  noVenueReason: null,
  host: { beneficiary: 'anthousa', name: neither() },
  participants: [
    { beneficiary: 'petrota', name: neither() },
    { beneficiary: null, name: both('Πολυτεχνική Σχολή', 'School of Engineering') },
  ],
  ...overrides,
});

const informationDay = (): Event =>
  event({
    documentId: 'information-day',
    kind: 'information-day',
    ordinal: 1,
    startDate: '2019-05-15',
    startTime: '18:00',
    endDate: null,
    endTime: null,
    title: both('1η Ημερίδα Πληροφόρησης', '1st Information Day'),
    venue: neither(),
    address: neither(),
    summary: neither(),
    noVenueReason: 'Έγινε σε υπαίθριο χώρο χωρίς όνομα',
    participants: [],
  });

/** A story about the technical meeting, complete in both languages. */
export const story = (overrides: Partial<Story> = {}): Story => ({
  documentId: 'story-meeting',
  slug: both('2i-techniki-synantisi', '2nd-technical-meeting'),
  kicker: both('Συναντήσεις', 'Meetings'),
  headline: both('2η Τεχνική Συνάντηση στην Ανθούσα', '2nd Technical Meeting in Anthousa'),
  lead: both('Οι δικαιούχοι συναντήθηκαν στην Ανθούσα.', 'The beneficiaries met in Anthousa.'),
  body: bothBodies(
    [
      ...paragraphs('Οι εκπρόσωποι των δικαιούχων εξέτασαν την πορεία των έργων.'),
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Τα στοιχεία βρίσκονται στον ' },
          {
            type: 'link',
            url: 'https://greenways.example/el',
            children: [{ type: 'text', text: 'ιστότοπο της πράξης' }],
          },
          { type: 'text', text: '.' },
        ],
      },
    ],
    [
      ...paragraphs('The representatives of the beneficiaries reviewed the progress of the works.'),
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The details are on the ' },
          {
            type: 'link',
            url: 'https://greenways.example/en',
            children: [{ type: 'text', text: 'website of the operation' }],
          },
          { type: 'text', text: '.' },
        ],
      },
    ],
  ),
  event: 'meeting',
  noEventReason: null,
  beneficiaries: ['anthousa', 'petrota'],
  appearances: [{ speaker: 'louka', role: 'greeting', topic: neither() }],
  photos: [photo()],
  ...overrides,
});

const informationDayStory = (): Story =>
  story({
    documentId: 'story-information-day',
    slug: both('1i-imerida-pliroforisis', '1st-information-day'),
    kicker: neither(),
    headline: both('1η Ημερίδα Πληροφόρησης', '1st Information Day'),
    lead: neither(),
    body: bothBodies(
      paragraphs('Οι κάτοικοι ενημερώθηκαν για τις νέες διαδρομές.'),
      paragraphs('Residents were informed about the new routes.'),
    ),
    event: 'information-day',
    beneficiaries: ['anthousa'],
    appearances: [
      { speaker: 'stamatis', role: 'presentation', topic: both('Ο σχεδιασμός των διαδρομών', 'Designing the routes') },
    ],
    photos: [],
  });

/** A bulletin of two stories on which every rule is silent; its facts are invented. */
export const bulletin = (overrides: Partial<Bulletin> = {}): Bulletin => ({
  documentId: 'bulletin',
  number: 1,
  issueDate: '2019-05-31',
  title: both('1ο Ενημερωτικό Δελτίο', '1st Newsletter'),
  slug: both('1o-enimerotiko-deltio', '1st-newsletter'),
  editorial: bothBodies(paragraphs('Καλωσορίσατε στο πρώτο δελτίο.'), paragraphs('Welcome to the first newsletter.')),
  operation: operation(),
  stories: [story(), informationDayStory()],
  events: [event(), informationDay()],
  speakers: [speaker(), outsideSpeaker()],
  beneficiaries: [beneficiary(), partner()],
  ...overrides,
});

/** A bulletin just made: nothing is filled in and nothing belongs to it. */
export const emptyBulletin = (): Bulletin =>
  bulletin({
    number: null,
    issueDate: null,
    title: neither(),
    slug: neither(),
    editorial: { el: null, en: null },
    operation: null,
    stories: [],
    events: [],
    speakers: [],
    beneficiaries: [],
  });

const noImage = { image: null, alt: neither() };
const hollowLogo = (): Logo => ({ ...noImage, displayWidth: null, displayHeight: null });
const hollowPhoto = (): Photo => ({
  ...noImage,
  caption: neither(),
  credit: null,
  decorative: false,
  people: null,
  consentBasis: null,
  consentReference: null,
});

/** A bulletin that has one of each part, with nothing filled in anywhere. */
export const hollowBulletin = (): Bulletin => ({
  ...emptyBulletin(),
  operation: {
    documentId: 'operation',
    acronym: null,
    code: null,
    budget: null,
    programmingPeriod: null,
    title: neither(),
    programme: neither(),
    fundName: neither(),
    fundAcronym: neither(),
    fundingStatement: neither(),
    disclaimer: neither(),
    publisher: neither(),
    email: null,
    phone: null,
    website: null,
    emblem: hollowLogo(),
    logos: [hollowLogo()],
  },
  stories: [
    {
      documentId: 'story',
      slug: neither(),
      kicker: neither(),
      headline: neither(),
      lead: neither(),
      body: { el: null, en: null },
      event: null,
      noEventReason: null,
      beneficiaries: [],
      appearances: [{ speaker: 'speaker', role: null, topic: neither() }],
      photos: [hollowPhoto()],
    },
  ],
  events: [
    {
      documentId: 'event',
      kind: null,
      ordinal: null,
      startDate: null,
      startTime: null,
      endDate: null,
      endTime: null,
      zone: null,
      mode: null,
      status: null,
      title: neither(),
      place: neither(),
      venue: neither(),
      address: neither(),
      summary: neither(),
      noVenueReason: null,
      host: { beneficiary: null, name: neither() },
      participants: [{ beneficiary: null, name: neither() }],
    },
  ],
  speakers: [
    {
      documentId: 'speaker',
      honorific: neither(),
      givenName: neither(),
      familyName: neither(),
      position: neither(),
      affiliation: null,
      portrait: hollowPhoto(),
    },
  ],
  beneficiaries: [
    {
      documentId: 'beneficiary',
      name: neither(),
      genitive: neither(),
      shortName: neither(),
      kind: null,
      role: null,
      country: null,
      budget: null,
      website: null,
      logo: hollowLogo(),
      formerNames: [{ name: neither(), validFrom: null, validTo: null }],
    },
  ],
});
