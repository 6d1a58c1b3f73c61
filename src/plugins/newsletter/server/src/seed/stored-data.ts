import type {
  BeneficiaryKey,
  EventKey,
  SeedBeneficiary,
  SeedEvent,
  SeedLogo,
  SeedOperation,
  SeedOrganisation,
  SeedPhoto,
  SeedSpeaker,
  SeedStory,
  SpeakerKey,
} from './content/seed-content';
import type { DrawingName } from './images/drawings';

/** Finds the document id of what the content names by a key, and the file id of an image; throws for one not yet made. */
export type Directory = {
  readonly beneficiary: (key: BeneficiaryKey) => string;
  readonly speaker: (key: SpeakerKey) => string;
  readonly event: (key: EventKey) => string;
  readonly image: (name: DrawingName) => number;
};

const withImage = <T extends SeedLogo | SeedPhoto>(picture: T, { image }: Directory) => ({
  ...picture,
  image: image(picture.image),
});

const organisation = (named: SeedOrganisation, { beneficiary }: Directory) =>
  'beneficiary' in named ? { beneficiary: beneficiary(named.beneficiary) } : named;

/** The facts of the operation that both languages share, as Strapi stores them. */
export const operationFacts = ({ shared, emblem, logos }: SeedOperation, directory: Directory) => ({
  ...shared,
  emblem: withImage(emblem, directory),
  logos: logos.map((logo) => withImage(logo, directory)),
});

/** The facts of a beneficiary that both languages share, as Strapi stores them. */
export const beneficiaryFacts = ({ shared, logo }: SeedBeneficiary, directory: Directory) => ({
  ...shared,
  logo: withImage(logo, directory),
});

/** The facts of a speaker that both languages share, as Strapi stores them. */
export const speakerFacts = ({ affiliation }: SeedSpeaker, directory: Directory) => ({
  affiliation: organisation(affiliation, directory),
});

/** The facts of an event that both languages share, as Strapi stores them. */
export const eventFacts = ({ shared, host, participants }: SeedEvent, directory: Directory) => ({
  ...shared,
  ...(host ? { host: organisation(host, directory) } : {}),
  participants: participants.map((participant) => organisation(participant, directory)),
});

/** The facts of a story that both languages share, as Strapi stores them. */
export const storyFacts = ({ event, beneficiaries, appearances, photos }: SeedStory, directory: Directory) => ({
  coverage: { event: directory.event(event), beneficiaries: beneficiaries.map(directory.beneficiary) },
  appearances: appearances.map((appearance) => ({ ...appearance, speaker: directory.speaker(appearance.speaker) })),
  photos: photos.map((photo) => withImage(photo, directory)),
});
