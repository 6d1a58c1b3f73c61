import type { Blocks } from '../../../../domain/bulletin/blocks';
import type {
  APPEARANCE_ROLES,
  BENEFICIARY_KINDS,
  BENEFICIARY_ROLES,
  COUNTRIES,
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_STATUSES,
  PEOPLE_SHOWN,
  ZONES,
} from '../../../../domain/bulletin/bulletin';
import type { DrawingName } from '../images/drawings';

type OneOf<T extends readonly string[]> = T[number];

/** Texts in both languages, under the names of the stored fields; `en: null` where there is no translation yet. */
export type Texts<T> = { readonly el: T; readonly en: T | null };

export type BeneficiaryKey = 'pafos' | 'chania' | 'mytilene';
export type SpeakerKey = 'vamvoukas' | 'polychronaki' | 'polychronaki-in-haste';
export type EventKey = 'technical-meeting-2' | 'information-day-1' | 'technical-meeting-3' | 'information-day-2';

export type SeedLogo = {
  readonly image: DrawingName;
  readonly altEl: string;
  readonly altEn: string;
  /** CSS pixels. */
  readonly displayWidth: number;
  readonly displayHeight: number;
};

export type SeedPhoto = {
  readonly image: DrawingName;
  readonly altEl?: string;
  readonly altEn?: string;
  readonly captionEl?: string;
  readonly captionEn?: string;
  readonly credit?: string;
  readonly people?: OneOf<typeof PEOPLE_SHOWN>;
};

/** A beneficiary, or another organisation by its name. */
export type SeedOrganisation =
  | { readonly beneficiary: BeneficiaryKey }
  | { readonly nameEl: string; readonly nameEn: string };

export type SeedOperation = {
  readonly shared: {
    readonly acronym: string;
    readonly code: string;
    readonly budget: number;
    readonly programmingPeriod: 'period-2014-2020' | 'period-2021-2027';
    readonly email: string;
    readonly website: string;
  };
  readonly emblem: SeedLogo;
  readonly logos: readonly SeedLogo[];
  readonly texts: Texts<{
    readonly title: string;
    readonly programme: string;
    readonly fundName: string;
    readonly fundAcronym: string;
    readonly fundingStatement: string;
    readonly disclaimer: string;
    readonly publisher: string;
  }>;
};

export type SeedBeneficiary = {
  readonly key: BeneficiaryKey;
  readonly shared: {
    readonly kind: OneOf<typeof BENEFICIARY_KINDS>;
    readonly role: OneOf<typeof BENEFICIARY_ROLES>;
    readonly country: OneOf<typeof COUNTRIES>;
    /** Euros. */
    readonly budget: number;
    readonly website: string;
    readonly formerNames: readonly {
      readonly nameEl: string;
      readonly nameEn: string;
      readonly validFrom: string;
      readonly validTo: string;
    }[];
  };
  readonly logo: SeedLogo;
  readonly texts: Texts<{ readonly name: string; readonly genitive: string; readonly shortName: string }>;
};

export type SeedSpeaker = {
  readonly key: SpeakerKey;
  readonly affiliation: SeedOrganisation;
  readonly texts: Texts<{
    readonly honorific: string;
    readonly givenName: string | null;
    readonly familyName: string;
    readonly position: string;
  }>;
};

export type SeedEvent = {
  readonly key: EventKey;
  readonly shared: {
    readonly kind: OneOf<typeof EVENT_KINDS>;
    readonly ordinal: number;
    readonly startDate: string;
    readonly zone: OneOf<typeof ZONES>;
    readonly mode: OneOf<typeof EVENT_MODES>;
    readonly state: OneOf<typeof EVENT_STATUSES>;
    readonly noVenueReason?: string;
  };
  readonly host?: SeedOrganisation;
  readonly participants: readonly SeedOrganisation[];
  readonly texts: Texts<{
    readonly title: string;
    readonly place: string;
    readonly venue?: string;
    readonly address?: string;
    readonly summary?: string;
  }>;
};

export type SeedStory = {
  readonly event: EventKey;
  readonly beneficiaries: readonly BeneficiaryKey[];
  readonly appearances: readonly {
    readonly speaker: SpeakerKey;
    readonly role?: OneOf<typeof APPEARANCE_ROLES>;
    readonly topicEl?: string;
    readonly topicEn?: string;
  }[];
  readonly photos: readonly SeedPhoto[];
  readonly texts: Texts<{
    readonly headline: string;
    readonly kicker: string;
    readonly lead: string;
    readonly body: Blocks;
  }>;
};

/** A bulletin of the seed with what it brings along; stories in reading order. */
export type SeedBulletin = {
  readonly number: number;
  readonly issueDate: string;
  readonly speakers: readonly SeedSpeaker[];
  readonly events: readonly SeedEvent[];
  readonly stories: readonly SeedStory[];
  readonly texts: Texts<{ readonly title: string; readonly editorial: Blocks }>;
};
