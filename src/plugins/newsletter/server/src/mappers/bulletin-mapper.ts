import type {
  Beneficiary,
  Bulletin,
  Event,
  Logo,
  Operation,
  Organisation,
  Photo,
  Speaker,
  Story,
} from '../../../domain/bulletin/bulletin';
import type { Localized } from '../../../domain/bulletin/localized';
import { LOCALES, type Locale } from '../../../domain/locale';
import type {
  StoredBeneficiary,
  StoredBulletin,
  StoredEvent,
  StoredLogo,
  StoredOperation,
  StoredOrganisation,
  StoredPhoto,
  StoredSpeaker,
  StoredStory,
} from './stored';

/** One stored thing as each language has it; at least one is there. */
type Pair<T> = Record<Locale, T | null>;

/** Shared facts are read where the Greek row is, and from the English one only when there is no Greek. */
const shared = <T>(pair: Pair<T>): T => {
  const row = pair.el ?? pair.en;
  if (row === null) throw new Error('A stored pair has neither language');
  return row;
};

const written = <T, K extends keyof T>(pair: Pair<T>, key: K): Localized<NonNullable<T[K]>> => ({
  el: pair.el?.[key] ?? null,
  en: pair.en?.[key] ?? null,
});

/** Brings both languages' rows of each document together, in order of first mention. */
class Shelf<T extends { documentId: string }> {
  private readonly pairs = new Map<string, Pair<T>>();

  put(locale: Locale, row: T | null | undefined): void {
    if (!row) return;
    const pair = this.pairs.get(row.documentId) ?? { el: null, en: null };
    pair[locale] ??= row;
    this.pairs.set(row.documentId, pair);
  }

  map<R>(build: (pair: Pair<T>) => R): R[] {
    return [...this.pairs.values()].map(build);
  }

  pair(documentId: string): Pair<T> | undefined {
    return this.pairs.get(documentId);
  }
}

/** Builds the pure `Bulletin` from its stored rows; a language that has no row yet reads as all `null`. */
export function toBulletin(bulletin: Pair<StoredBulletin>, operation: Pair<StoredOperation>): Bulletin {
  const stories = new Shelf<StoredStory>();
  const events = new Shelf<StoredEvent>();
  const speakers = new Shelf<StoredSpeaker>();
  const beneficiaries = new Shelf<StoredBeneficiary>();
  for (const locale of LOCALES) {
    const keepOrganisation = (organisation: StoredOrganisation | null) =>
      beneficiaries.put(locale, organisation?.beneficiary);
    for (const { story } of bulletin[locale]?.lineup ?? []) {
      stories.put(locale, story);
      const event = story?.coverage?.event;
      events.put(locale, event);
      keepOrganisation(event?.host ?? null);
      event?.participants.forEach(keepOrganisation);
      for (const beneficiary of story?.coverage?.beneficiaries ?? []) beneficiaries.put(locale, beneficiary);
      for (const { speaker } of story?.appearances ?? []) {
        speakers.put(locale, speaker);
        keepOrganisation(speaker?.affiliation ?? null);
      }
    }
  }
  const { documentId, number, issueDate, lineup } = shared(bulletin);
  return {
    documentId,
    number,
    issueDate,
    title: written(bulletin, 'title'),
    slug: written(bulletin, 'slug'),
    editorial: written(bulletin, 'editorial'),
    operation: operation.el || operation.en ? toOperation(operation) : null,
    stories: lineup.flatMap(({ story }) => {
      const pair = story && stories.pair(story.documentId);
      return pair ? [toStory(pair)] : [];
    }),
    events: events.map(toEvent),
    speakers: speakers.map(toSpeaker),
    beneficiaries: beneficiaries.map(toBeneficiary),
  };
}

function toStory(pair: Pair<StoredStory>): Story {
  const { documentId, coverage, appearances, photos } = shared(pair);
  return {
    documentId,
    slug: written(pair, 'slug'),
    kicker: written(pair, 'kicker'),
    headline: written(pair, 'headline'),
    lead: written(pair, 'lead'),
    body: written(pair, 'body'),
    event: coverage?.event?.documentId ?? null,
    noEventReason: coverage?.noEventReason ?? null,
    beneficiaries: coverage?.beneficiaries.map((beneficiary) => beneficiary.documentId) ?? [],
    appearances: appearances.flatMap(({ speaker, role, topicEl, topicEn }) =>
      speaker ? [{ speaker: speaker.documentId, role, topic: { el: topicEl, en: topicEn } }] : [],
    ),
    photos: photos.map(toPhoto),
  };
}

function toEvent(pair: Pair<StoredEvent>): Event {
  const row = shared(pair);
  return {
    documentId: row.documentId,
    kind: row.kind,
    ordinal: row.ordinal,
    startDate: row.startDate,
    startTime: row.startTime,
    endDate: row.endDate,
    endTime: row.endTime,
    zone: row.zone,
    mode: row.mode,
    status: row.state,
    title: written(pair, 'title'),
    place: written(pair, 'place'),
    venue: written(pair, 'venue'),
    address: written(pair, 'address'),
    summary: written(pair, 'summary'),
    noVenueReason: row.noVenueReason,
    host: row.host && toOrganisation(row.host),
    participants: row.participants.map(toOrganisation),
  };
}

function toSpeaker(pair: Pair<StoredSpeaker>): Speaker {
  const { documentId, affiliation, portrait } = shared(pair);
  return {
    documentId,
    honorific: written(pair, 'honorific'),
    givenName: written(pair, 'givenName'),
    familyName: written(pair, 'familyName'),
    position: written(pair, 'position'),
    affiliation: affiliation && toOrganisation(affiliation),
    portrait: portrait && toPhoto(portrait),
  };
}

function toBeneficiary(pair: Pair<StoredBeneficiary>): Beneficiary {
  const { documentId, kind, role, country, budget, website, logo, formerNames } = shared(pair);
  return {
    documentId,
    name: written(pair, 'name'),
    genitive: written(pair, 'genitive'),
    shortName: written(pair, 'shortName'),
    kind,
    role,
    country,
    budget,
    website,
    logo: logo && toLogo(logo),
    formerNames: formerNames.map(({ nameEl, nameEn, validFrom, validTo }) => ({
      name: { el: nameEl, en: nameEn },
      validFrom,
      validTo,
    })),
  };
}

function toOperation(pair: Pair<StoredOperation>): Operation {
  const { documentId, acronym, code, budget, programmingPeriod, email, phone, website, emblem, logos } = shared(pair);
  return {
    documentId,
    acronym,
    code,
    budget,
    programmingPeriod: programmingPeriod && PERIODS[programmingPeriod],
    title: written(pair, 'title'),
    programme: written(pair, 'programme'),
    fundName: written(pair, 'fundName'),
    fundAcronym: written(pair, 'fundAcronym'),
    fundingStatement: written(pair, 'fundingStatement'),
    disclaimer: written(pair, 'disclaimer'),
    publisher: written(pair, 'publisher'),
    email,
    phone,
    website,
    emblem: emblem && toLogo(emblem),
    logos: logos.map(toLogo),
  };
}

/** Strapi allows no choice that begins with a digit. */
const PERIODS = { 'period-2014-2020': '2014-2020', 'period-2021-2027': '2021-2027' } as const;

const toOrganisation = ({ beneficiary, nameEl, nameEn }: StoredOrganisation): Organisation => ({
  beneficiary: beneficiary?.documentId ?? null,
  name: { el: nameEl, en: nameEn },
});

const toLogo = ({ image, altEl, altEn, displayWidth, displayHeight }: StoredLogo): Logo => ({
  image,
  alt: { el: altEl, en: altEn },
  displayWidth,
  displayHeight,
});

const toPhoto = (photo: StoredPhoto): Photo => ({
  image: photo.image,
  alt: { el: photo.altEl, en: photo.altEn },
  caption: { el: photo.captionEl, en: photo.captionEn },
  credit: photo.credit,
  decorative: photo.decorative ?? false,
  people: photo.people,
  consentBasis: photo.consentBasis,
  consentReference: photo.consentReference,
});
