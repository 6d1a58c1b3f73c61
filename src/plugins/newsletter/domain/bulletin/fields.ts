import type {
  Appearance,
  Beneficiary,
  Bulletin,
  Event,
  Logo,
  Operation,
  Organisation,
  Photo,
  Speaker,
  Story,
} from './bulletin';

type Shapes = {
  bulletin: Bulletin;
  operation: Operation;
  story: Story;
  event: Event;
  speaker: Speaker;
  beneficiary: Beneficiary;
  appearance: Appearance;
  photo: Photo;
  logo: Logo;
  organisation: Organisation;
  formerName: Beneficiary['formerNames'][number];
};

/** A kind of record that a bulletin is made of. */
export type Part = keyof Shapes;

/** The parts that are stored as documents of their own; the others are components inside one. */
export const DOCUMENTS = ['bulletin', 'operation', 'story', 'event', 'speaker', 'beneficiary'] as const;

/** A part that is stored as a document of its own. */
export type DocumentPart = (typeof DOCUMENTS)[number];

/** Whether a part is stored as a document of its own, with a row per language. */
export const isDocument = (part: Part): part is DocumentPart => DOCUMENTS.some((document) => document === part);

/** What a field holds, and the name it is stored under where that differs (`null` where it is not stored there). */
export type Field =
  | { readonly holds: 'value'; readonly stored?: string }
  | { readonly holds: 'localized'; readonly stored?: string }
  | { readonly holds: 'one'; readonly part: Part; readonly stored?: string | null }
  | { readonly holds: 'many'; readonly part: Part; readonly stored?: string | null };

const value = { holds: 'value' } as const;
const localized = { holds: 'localized' } as const;
const one = (part: Part) => ({ holds: 'one', part }) as const;
const many = (part: Part) => ({ holds: 'many', part }) as const;

/** Every field of every part but the document ids, in reading order. */
export const FIELDS: { readonly [P in Part]: Readonly<Record<Exclude<keyof Shapes[P], 'documentId'>, Field>> } = {
  bulletin: {
    number: value,
    issueDate: value,
    title: localized,
    slug: localized,
    editorial: localized,
    operation: { ...one('operation'), stored: null },
    stories: { ...many('story'), stored: 'lineup' },
    events: { ...many('event'), stored: null },
    speakers: { ...many('speaker'), stored: null },
    beneficiaries: { ...many('beneficiary'), stored: null },
  },
  operation: {
    acronym: value,
    code: value,
    budget: value,
    programmingPeriod: value,
    title: localized,
    programme: localized,
    fundName: localized,
    fundAcronym: localized,
    fundingStatement: localized,
    disclaimer: localized,
    publisher: localized,
    email: value,
    phone: value,
    website: value,
    emblem: one('logo'),
    logos: many('logo'),
  },
  story: {
    slug: localized,
    kicker: localized,
    headline: localized,
    lead: localized,
    body: localized,
    event: { ...value, stored: 'coverage.event' },
    noEventReason: { ...value, stored: 'coverage.noEventReason' },
    beneficiaries: { ...value, stored: 'coverage.beneficiaries' },
    appearances: many('appearance'),
    photos: many('photo'),
  },
  event: {
    kind: value,
    ordinal: value,
    startDate: value,
    startTime: value,
    endDate: value,
    endTime: value,
    zone: value,
    mode: value,
    status: { ...value, stored: 'state' },
    title: localized,
    place: localized,
    venue: localized,
    address: localized,
    summary: localized,
    noVenueReason: value,
    host: one('organisation'),
    participants: many('organisation'),
  },
  speaker: {
    honorific: localized,
    givenName: localized,
    familyName: localized,
    position: localized,
    affiliation: one('organisation'),
    portrait: one('photo'),
  },
  beneficiary: {
    name: localized,
    genitive: localized,
    shortName: localized,
    kind: value,
    role: value,
    country: value,
    budget: value,
    website: value,
    logo: one('logo'),
    formerNames: many('formerName'),
  },
  appearance: { speaker: value, role: value, topic: localized },
  photo: {
    image: value,
    alt: localized,
    caption: localized,
    credit: value,
    decorative: value,
    people: value,
    consentBasis: value,
    consentReference: value,
  },
  logo: { image: value, alt: localized, displayWidth: value, displayHeight: value },
  organisation: { beneficiary: value, name: localized },
  formerName: { name: localized, validFrom: value, validTo: value },
};

/** The fields of one part by name, in reading order. */
export const fieldsOf = (part: Part): Readonly<Record<string, Field>> => FIELDS[part];
