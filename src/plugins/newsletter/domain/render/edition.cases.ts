import type { Beneficiary, Bulletin, Event, Photo, Speaker, Story } from '../bulletin/bulletin';
import { digestOf } from '../bulletin/digest';
import type { Edition } from '../bulletin/edition';
import type { LocalizedText } from '../bulletin/localized';

const both = (el: string | null, en: string | null): LocalizedText => ({ el, en });
const none = both(null, null);

const file = (name: string) => ({
  hash: `${name}_0a1b2c`,
  name: `${name}.png`,
  url: `/uploads/${name}_0a1b2c.png`,
  mime: 'image/png',
  size: 120.5,
  width: 1600,
  height: 900,
  formats: [{ url: `/uploads/small_${name}_0a1b2c.png`, width: 500, height: 281 }],
});

/** A photo with every internal matter filled in, so that a leak would show. */
export const photo: Photo = {
  image: file('meeting'),
  alt: both('Το τραπέζι της συνάντησης', 'The meeting table'),
  caption: both('Η συνάντηση στα Χανιά', 'The meeting in Chania'),
  credit: 'Δήμος Χανίων',
  decorative: false,
  people: 'adults',
  consentBasis: 'consent',
  consentReference: 'SECRET-CONSENT',
};

export const chania: Beneficiary = {
  documentId: 'chania',
  name: both('Δήμος Χανίων', 'Municipality of Chania'),
  genitive: both('του Δήμου Χανίων', 'of the Municipality of Chania'),
  shortName: both('Χανιά', 'Chania'),
  kind: 'municipality',
  role: 'partner',
  country: 'GR',
  budget: 136_400,
  website: 'https://www.chania.gr',
  logo: null,
  formerNames: [],
};

export const lesvos: Beneficiary = {
  ...chania,
  documentId: 'lesvos',
  name: both('Δήμος Μυτιλήνης', 'Municipality of Mytilene'),
  genitive: both('του Δήμου Μυτιλήνης', 'of the Municipality of Mytilene'),
  shortName: both('Μυτιλήνη', 'Mytilene'),
  budget: 145_600,
  formerNames: [
    { name: both('Δήμος Λέσβου', 'Municipality of Lesvos'), validFrom: '2011-01-01', validTo: '2019-08-31' },
  ],
};

const meeting: Event = {
  documentId: 'meeting',
  kind: 'technical-meeting',
  ordinal: 2,
  startDate: '2018-12-10',
  startTime: '10:00',
  endDate: null,
  endTime: null,
  zone: 'Europe/Athens',
  mode: 'in-person',
  status: 'held',
  title: both('2η Τεχνική Συνάντηση', '2nd Technical Meeting'),
  place: both('Χανιά', 'Chania'),
  venue: none,
  address: none,
  summary: none,
  noVenueReason: 'SECRET-VENUE',
  host: { beneficiary: 'chania', name: none },
  participants: [
    { beneficiary: 'lesvos', name: none },
    { beneficiary: null, name: both('Πολυτεχνείο Κρήτης', 'Technical University of Crete') },
  ],
};

export const mayor: Speaker = {
  documentId: 'vamvoukas',
  honorific: both('κ.', 'Mr'),
  givenName: both('Τάσος', 'Tasos'),
  familyName: both('Βάμβουκας', 'Vamvoukas'),
  position: both('Δήμαρχος Χανίων', 'Mayor of Chania'),
  affiliation: { beneficiary: 'chania', name: none },
  portrait: photo,
};

export const story: Story = {
  documentId: 'story-1',
  slug: both('2i-techniki-synantisi', '2nd-technical-meeting'),
  kicker: both('Συνάντηση', 'Meeting'),
  headline: both('2η Τεχνική Συνάντηση της Πράξης Smart Cities', '2nd technical meeting of the operation'),
  lead: both('Στα Χανιά.', 'In Chania.'),
  body: {
    el: [{ type: 'paragraph', children: [{ type: 'text', text: 'Η Πράξη Smart Cities προχωρά.' }] }],
    en: [{ type: 'paragraph', children: [{ type: 'text', text: 'The operation moves on.' }] }],
  },
  event: 'meeting',
  noEventReason: 'SECRET-EVENT',
  beneficiaries: ['chania', 'lesvos'],
  appearances: [{ speaker: 'vamvoukas', role: 'greeting', topic: both('Χαιρετισμός', 'Greeting') }],
  photos: [photo],
};

const logo = { image: file('emblem'), alt: both('Έμβλημα της ΕΕ', 'EU emblem'), displayWidth: 160, displayHeight: 107 };

export const bulletin: Bulletin = {
  documentId: 'bulletin-1',
  number: 1,
  issueDate: '2018-12-20',
  title: both('1ο Ενημερωτικό Δελτίο', 'Newsletter no. 1'),
  slug: both('1o-enimerotiko-deltio', 'newsletter-no-1'),
  editorial: { el: null, en: null },
  operation: {
    documentId: 'operation',
    acronym: 'Smart Cities',
    code: '2014TC16RFCB055',
    budget: 643000,
    programmingPeriod: '2014-2020',
    title: both('Ανάπτυξη Εφαρμογών Έξυπνης Πόλης', 'Development of smart city applications'),
    programme: both('INTERREG V-A «Ελλάδα – Κύπρος 2014 – 2020»', 'Interreg V-A “Greece – Cyprus 2014–2020”'),
    fundName: both('Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης', 'European Regional Development Fund'),
    fundAcronym: both('ΕΤΠΑ', 'ERDF'),
    fundingStatement: both('Η Πράξη συγχρηματοδοτείται.', 'The project is co-funded.'),
    disclaimer: none,
    publisher: both('Δήμος Χανίων', 'Municipality of Chania'),
    email: 'info@example.org',
    phone: null,
    website: 'https://example.org',
    emblem: logo,
    logos: [],
  },
  stories: [story],
  events: [meeting],
  speakers: [mayor],
  beneficiaries: [chania, lesvos],
};

/** A first edition of a bulletin, or whatever else is said of it. */
export function editionOf(content: Bulletin, said: Partial<Edition> = {}): Edition {
  return {
    bulletinId: content.documentId,
    number: content.number ?? 1,
    revision: 1,
    digest: digestOf(content),
    issuedAt: '2018-12-20T09:00:00.000Z',
    changeNote: none,
    content,
    ...said,
  };
}

/** The same bulletin under another number: its stories are others, what they tell of is the same. */
export const numbered = (number: number, changes: Partial<Bulletin> = {}): Bulletin => ({
  ...bulletin,
  documentId: `bulletin-${number}`,
  number,
  stories: bulletin.stories.map((one) => ({
    ...one,
    documentId: `story-${number}`,
    slug: both(`thema-${number}`, `story-${number}`),
  })),
  ...changes,
});
