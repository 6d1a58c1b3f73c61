import { z } from 'zod';
import { blocks } from '../../../domain/bulletin/blocks';
import {
  APPEARANCE_ROLES,
  BENEFICIARY_KINDS,
  BENEFICIARY_ROLES,
  CONSENT_BASES,
  COUNTRIES,
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_STATUSES,
  PEOPLE_SHOWN,
  ZONES,
} from '../../../domain/bulletin/bulletin';

/** The one place that knows how Strapi stores a bulletin's closure; a field that is absent or empty reads as `null`. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null));
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const time = text.transform((value) => value?.slice(0, 5) ?? null);
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? null);
const many = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
const one = <T extends z.ZodType>(item: T) => item.nullish().transform((value) => value ?? null);
const richText = blocks.nullish().transform((value) => value ?? null);

const rendition = z.object({ url: z.string(), width: z.number(), height: z.number() });
const file = z
  .object({
    hash: z.string(),
    name: z.string(),
    url: z.string(),
    mime: z.string(),
    size: z.coerce.number(),
    width: number,
    height: number,
    formats: z.record(z.string(), rendition).nullish(),
  })
  .transform(({ formats, ...rest }) => ({
    ...rest,
    formats: Object.values(formats ?? {})
      .map(({ url, width, height }) => ({ url, width, height }))
      .sort((a, b) => a.width - b.width || a.url.localeCompare(b.url)),
  }));

const photo = z.object({
  image: one(file),
  altEl: text,
  altEn: text,
  captionEl: text,
  captionEn: text,
  credit: text,
  decorative: z.boolean().nullish(),
  people: choice(PEOPLE_SHOWN),
  consentBasis: choice(CONSENT_BASES),
  consentReference: text,
});

const logo = z.object({ image: one(file), altEl: text, altEn: text, displayWidth: number, displayHeight: number });

const beneficiary = z.object({
  documentId: z.string(),
  name: text,
  genitive: text,
  shortName: text,
  kind: choice(BENEFICIARY_KINDS),
  role: choice(BENEFICIARY_ROLES),
  country: choice(COUNTRIES),
  budget: number,
  website: text,
  logo: one(logo),
  formerNames: many(z.object({ nameEl: text, nameEn: text, validFrom: text, validTo: text })),
});

const organisation = z.object({ beneficiary: one(beneficiary), nameEl: text, nameEn: text });

const speaker = z.object({
  documentId: z.string(),
  honorific: text,
  givenName: text,
  familyName: text,
  position: text,
  affiliation: one(organisation),
  portrait: one(photo),
});

const event = z.object({
  documentId: z.string(),
  kind: choice(EVENT_KINDS),
  ordinal: number,
  startDate: text,
  startTime: time,
  endDate: text,
  endTime: time,
  zone: choice(ZONES),
  mode: choice(EVENT_MODES),
  state: choice(EVENT_STATUSES),
  title: text,
  place: text,
  venue: text,
  address: text,
  summary: text,
  noVenueReason: text,
  host: one(organisation),
  participants: many(organisation),
});

const story = z.object({
  documentId: z.string(),
  slug: text,
  kicker: text,
  headline: text,
  lead: text,
  body: richText,
  coverage: one(z.object({ event: one(event), noEventReason: text, beneficiaries: many(beneficiary) })),
  appearances: many(z.object({ speaker: one(speaker), role: choice(APPEARANCE_ROLES), topicEl: text, topicEn: text })),
  photos: many(photo),
});

/** A bulletin entry in one language, populated by `CLOSURE`. */
export const storedBulletin = z.object({
  documentId: z.string(),
  number,
  issueDate: text,
  title: text,
  slug: text,
  editorial: richText,
  lineup: many(z.object({ story: one(story) })),
});

/** The operation in one language, populated by `OPERATION`. */
export const storedOperation = z.object({
  documentId: z.string(),
  acronym: text,
  code: text,
  budget: number,
  programmingPeriod: choice(['period-2014-2020', 'period-2021-2027']),
  title: text,
  programme: text,
  fundName: text,
  fundAcronym: text,
  fundingStatement: text,
  disclaimer: text,
  publisher: text,
  email: text,
  phone: text,
  website: text,
  emblem: one(logo),
  logos: many(logo),
});

export type StoredBulletin = z.infer<typeof storedBulletin>;
export type StoredOperation = z.infer<typeof storedOperation>;
export type StoredStory = z.infer<typeof story>;
export type StoredEvent = z.infer<typeof event>;
export type StoredSpeaker = z.infer<typeof speaker>;
export type StoredBeneficiary = z.infer<typeof beneficiary>;
export type StoredOrganisation = z.infer<typeof organisation>;
export type StoredPhoto = z.infer<typeof photo>;
export type StoredLogo = z.infer<typeof logo>;
