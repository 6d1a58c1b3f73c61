import type { Core } from '@strapi/strapi';
import { latestEdition } from '../gateways/edition-gateway';
import { BENEFICIARY, BULLETIN, EVENT, OPERATION, SPEAKER, STORY } from '../uids';
import { BENEFICIARIES } from './content/beneficiaries';
import { BULLETIN_01 } from './content/bulletin-01';
import { BULLETIN_02 } from './content/bulletin-02';
import { OPERATION_CONTENT } from './content/operation';
import type { SeedBulletin } from './content/seed-content';
import { ensureDocument } from './ensure-document';
import { ensureImages } from './ensure-images';
import { beneficiaryFacts, type Directory, eventFacts, operationFacts, speakerFacts, storyFacts } from './stored-data';

/** What the seeding tells and asks of its caller. */
export type SeedPorts = {
  /** Tells of a step that begins: a key of the translations, and what fills its text. */
  readonly progress: (key: `newsletter.seed.${string}`, data: Readonly<Record<string, string | number>>) => void;
  /** Takes a bulletin's draft, at whatever stage it stands, through the workflow to its first edition. */
  readonly publish: (bulletinDocumentId: string) => Promise<void>;
};

/**
 * Writes the operation, bulletin no. 1 in both languages and the draft of no. 2, and has no. 1 published. May be cut
 * short anywhere and run again: what stands is left as it is, and a bulletin that another hand made is not touched.
 */
export async function seedDesk(strapi: Core.Strapi, { progress, publish }: SeedPorts): Promise<void> {
  const images = await ensureImages(strapi, (count) => progress('newsletter.seed.images', { count }));
  const registers = {
    beneficiaries: new Map<string, string>(),
    speakers: new Map<string, string>(),
    events: new Map<string, string>(),
  };
  const directory: Directory = {
    image: (name) => images[name],
    beneficiary: (key) => known(registers.beneficiaries, key),
    speaker: (key) => known(registers.speakers, key),
    event: (key) => known(registers.events, key),
  };

  progress('newsletter.seed.operation', { count: BENEFICIARIES.length });
  await ensureDocument(strapi, OPERATION, {
    key: {},
    facts: () => operationFacts(OPERATION_CONTENT, directory),
    texts: OPERATION_CONTENT.texts,
    translatedField: 'title',
  });
  for (const beneficiary of BENEFICIARIES) {
    const documentId = await ensureDocument(strapi, BENEFICIARY, {
      key: { name: beneficiary.texts.el.name },
      facts: () => beneficiaryFacts(beneficiary, directory),
      texts: beneficiary.texts,
      translatedField: 'name',
    });
    registers.beneficiaries.set(beneficiary.key, documentId);
  }

  const first = await ensureBulletin(strapi, BULLETIN_01, registers, directory, progress);
  if (first && !(await latestEdition(strapi, first))) {
    progress('newsletter.seed.publish', { number: BULLETIN_01.number });
    await publish(first);
  }
  await ensureBulletin(strapi, BULLETIN_02, registers, directory, progress);
}

type Registers = Readonly<Record<'beneficiaries' | 'speakers' | 'events', Map<string, string>>>;

/**
 * Makes a bulletin with what it brings along, leaves first, so that a bulletin that is there is whole but for its
 * English texts. Returns its document id, or `null` where its number belongs to a bulletin that the seed did not make.
 */
async function ensureBulletin(
  strapi: Core.Strapi,
  bulletin: SeedBulletin,
  registers: Registers,
  directory: Directory,
  progress: SeedPorts['progress'],
): Promise<string | null> {
  const { number, issueDate, texts } = bulletin;
  const standing = await strapi.documents(BULLETIN).findFirst({ locale: 'el', filters: { number } as never });
  if (standing && standing.title !== texts.el.title) {
    progress('newsletter.seed.number-taken', { number });
    return null;
  }
  if (standing) {
    progress('newsletter.seed.standing', { number });
  } else {
    progress('newsletter.seed.bulletin', { number, stories: bulletin.stories.length });
  }
  const stories = standing ? [] : await ensureStories(strapi, bulletin, registers, directory);
  return ensureDocument(strapi, BULLETIN, {
    key: { number },
    facts: () => ({ number, issueDate, lineup: stories.map((story) => ({ story })) }),
    texts,
    translatedField: 'title',
  });
}

async function ensureStories(
  strapi: Core.Strapi,
  { speakers, events, stories }: SeedBulletin,
  registers: Registers,
  directory: Directory,
): Promise<string[]> {
  for (const speaker of speakers) {
    const { givenName, familyName } = speaker.texts.el;
    const documentId = await ensureDocument(strapi, SPEAKER, {
      key: { familyName, givenName: givenName ?? { $null: true } },
      facts: () => speakerFacts(speaker, directory),
      texts: speaker.texts,
      // Opening a row in English proposes Latin names, but no position.
      translatedField: 'position',
    });
    registers.speakers.set(speaker.key, documentId);
  }
  for (const event of events) {
    const { kind, ordinal, startDate } = event.shared;
    const documentId = await ensureDocument(strapi, EVENT, {
      key: { kind, ordinal, startDate },
      facts: () => eventFacts(event, directory),
      texts: event.texts,
      translatedField: 'title',
    });
    registers.events.set(event.key, documentId);
  }
  const documentIds: string[] = [];
  for (const story of stories) {
    const documentId = await ensureDocument(strapi, STORY, {
      key: { headline: story.texts.el.headline },
      facts: () => storyFacts(story, directory),
      texts: story.texts,
      translatedField: 'headline',
    });
    documentIds.push(documentId);
  }
  return documentIds;
}

function known(register: ReadonlyMap<string, string>, key: string): string {
  const documentId = register.get(key);
  if (documentId === undefined) throw new Error(`The seed refers to ${key} before it is made`);
  return documentId;
}
