import { z } from 'zod';
import { blocks } from './blocks';
import { localized, localizedText } from './localized';

/** A Strapi document id: stable across languages, drafts and publications. */
const documentId = z.string().min(1);
/** A calendar day without a time, `YYYY-MM-DD`. */
const day = z.iso.date();
/** A wall-clock time, `HH:MM`. */
const wallTime = z.string().regex(/^\d{2}:\d{2}$/);

export const EVENT_KINDS = [
  'kick-off',
  'technical-meeting',
  'information-day',
  'workshop',
  'conference',
  'other',
] as const;
export const EVENT_MODES = ['in-person', 'online', 'hybrid'] as const;
export const EVENT_STATUSES = ['planned', 'held', 'postponed', 'cancelled'] as const;
export const ZONES = ['Europe/Athens', 'Asia/Nicosia'] as const;
export const BENEFICIARY_KINDS = ['municipality', 'region', 'university', 'ministry', 'chamber', 'other'] as const;
export const BENEFICIARY_ROLES = ['lead', 'partner'] as const;
export const COUNTRIES = ['GR', 'CY'] as const;
export const APPEARANCE_ROLES = ['greeting', 'presentation', 'moderation', 'panel', 'other'] as const;
export const PROGRAMMING_PERIODS = ['2014-2020', '2021-2027'] as const;
/** Who can be recognised in a photo. */
export const PEOPLE_SHOWN = ['none', 'adults', 'minors'] as const;
/** The legal basis on which recognisable people are shown (GDPR art. 6). */
export const CONSENT_BASES = ['consent', 'public-event', 'public-task'] as const;

/** An image file with its smaller renditions; widths and heights in pixels, size in kilobytes. */
const image = z.object({
  hash: z.string(),
  name: z.string(),
  url: z.string(),
  mime: z.string(),
  size: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  formats: z.array(z.object({ url: z.string(), width: z.number(), height: z.number() })),
});

const photo = z.object({
  image: image.nullable(),
  alt: localizedText,
  caption: localizedText,
  credit: z.string().nullable(),
  decorative: z.boolean(),
  people: z.enum(PEOPLE_SHOWN).nullable(),
  consentBasis: z.enum(CONSENT_BASES).nullable(),
  consentReference: z.string().nullable(),
});

/** A logo and the size at which it is shown, in CSS pixels. */
const logo = z.object({
  image: image.nullable(),
  alt: localizedText,
  displayWidth: z.number().nullable(),
  displayHeight: z.number().nullable(),
});

const operation = z.object({
  documentId,
  acronym: z.string().nullable(),
  code: z.string().nullable(),
  /** Total, in euros. */
  budget: z.number().nullable(),
  programmingPeriod: z.enum(PROGRAMMING_PERIODS).nullable(),
  title: localizedText,
  programme: localizedText,
  fundName: localizedText,
  fundAcronym: localizedText,
  fundingStatement: localizedText,
  disclaimer: localizedText,
  publisher: localizedText,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  emblem: logo.nullable(),
  logos: z.array(logo),
});

/** The name an organisation bore before, with the days it was valid (both inclusive). */
const formerName = z.object({ name: localizedText, validFrom: day.nullable(), validTo: day.nullable() });

const beneficiary = z.object({
  documentId,
  name: localizedText,
  /** «του Δήμου Χανίων»: the name as it stands after a noun, with its article. */
  genitive: localizedText,
  shortName: localizedText,
  kind: z.enum(BENEFICIARY_KINDS).nullable(),
  role: z.enum(BENEFICIARY_ROLES).nullable(),
  country: z.enum(COUNTRIES).nullable(),
  /** Euros. */
  budget: z.number().nullable(),
  website: z.string().nullable(),
  logo: logo.nullable(),
  formerNames: z.array(formerName),
});

/** A beneficiary by its document id, or another organisation by its name. */
const organisation = z.object({ beneficiary: documentId.nullable(), name: localizedText });

const speaker = z.object({
  documentId,
  honorific: localizedText,
  givenName: localizedText,
  familyName: localizedText,
  position: localizedText,
  affiliation: organisation.nullable(),
  portrait: photo.nullable(),
});

const event = z.object({
  documentId,
  kind: z.enum(EVENT_KINDS).nullable(),
  ordinal: z.number().int().nullable(),
  startDate: day.nullable(),
  startTime: wallTime.nullable(),
  endDate: day.nullable(),
  endTime: wallTime.nullable(),
  zone: z.enum(ZONES).nullable(),
  mode: z.enum(EVENT_MODES).nullable(),
  status: z.enum(EVENT_STATUSES).nullable(),
  title: localizedText,
  place: localizedText,
  venue: localizedText,
  address: localizedText,
  summary: localizedText,
  /** Why no venue is named; internal, never shown to readers. */
  noVenueReason: z.string().nullable(),
  host: organisation.nullable(),
  participants: z.array(organisation),
});

const appearance = z.object({ speaker: documentId, role: z.enum(APPEARANCE_ROLES).nullable(), topic: localizedText });

const story = z.object({
  documentId,
  slug: localizedText,
  kicker: localizedText,
  headline: localizedText,
  lead: localizedText,
  body: localized(blocks),
  event: documentId.nullable(),
  /** Why the story is about no event; internal, never shown to readers. */
  noEventReason: z.string().nullable(),
  beneficiaries: z.array(documentId),
  appearances: z.array(appearance),
  photos: z.array(photo),
});

/**
 * A bulletin with everything an edition of it would show, in both languages.
 * Stories stand in reading order; events, speakers and beneficiaries each once, in order of first mention,
 * and are referred to by document id.
 */
export const bulletinSchema = z.object({
  documentId,
  number: z.number().int().nullable(),
  issueDate: day.nullable(),
  title: localizedText,
  slug: localizedText,
  editorial: localized(blocks),
  operation: operation.nullable(),
  stories: z.array(story),
  events: z.array(event),
  speakers: z.array(speaker),
  beneficiaries: z.array(beneficiary),
});

export type Bulletin = z.infer<typeof bulletinSchema>;
export type Story = z.infer<typeof story>;
export type Event = z.infer<typeof event>;
export type Speaker = z.infer<typeof speaker>;
export type Beneficiary = z.infer<typeof beneficiary>;
export type Operation = z.infer<typeof operation>;
export type Organisation = z.infer<typeof organisation>;
export type Appearance = z.infer<typeof appearance>;
export type Photo = z.infer<typeof photo>;
export type Logo = z.infer<typeof logo>;
export type Image = z.infer<typeof image>;
