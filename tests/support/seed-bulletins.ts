import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { digestOf } from '../../src/plugins/newsletter/domain/bulletin/digest';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { slugOf } from '../../src/plugins/newsletter/domain/greek/slug';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';
import { toBulletin } from '../../src/plugins/newsletter/server/src/mappers/bulletin-mapper';
import { storedBulletin, storedOperation } from '../../src/plugins/newsletter/server/src/mappers/stored';
import { BENEFICIARIES } from '../../src/plugins/newsletter/server/src/seed/content/beneficiaries';
import { BULLETIN_01 } from '../../src/plugins/newsletter/server/src/seed/content/bulletin-01';
import { OPERATION_CONTENT } from '../../src/plugins/newsletter/server/src/seed/content/operation';
import type {
  SeedBulletin,
  SeedEvent,
  SeedSpeaker,
  SeedStory,
  Texts,
} from '../../src/plugins/newsletter/server/src/seed/content/seed-content';
import { DRAWINGS, type DrawingName } from '../../src/plugins/newsletter/server/src/seed/images/drawings';
import {
  beneficiaryFacts,
  type Directory,
  eventFacts,
  operationFacts,
  speakerFacts,
  storyFacts,
} from '../../src/plugins/newsletter/server/src/seed/stored-data';

/** The longest sides of the renditions that Strapi makes of a larger picture, by name, in pixels. */
const RENDITIONS = { small: 500, medium: 750, large: 1000 } as const;

/** A drawing as the media library tells of it, without its thumbnail. */
function fileOf(name: DrawingName) {
  const { width, height } = DRAWINGS[name];
  const formats = Object.entries(RENDITIONS).flatMap(([size, longest]) => {
    const scale = longest / Math.max(width, height);
    if (scale >= 1) return [];
    const rendition = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return [[size, { url: `/uploads/${size}_${name}`, ...rendition }] as const];
  });
  const facts = { hash: name, name, url: `/uploads/${name}`, mime: 'image/png', size: 1, width, height };
  return { ...facts, formats: Object.fromEntries(formats) };
}

/** The rows that Strapi would give back, with keys for document ids: the same facts, relations followed. */
function rowsIn(locale: Locale, bulletin: SeedBulletin) {
  const written = <T extends object>({ el, en }: Texts<T>): Partial<T> => (locale === 'el' ? el : (en ?? {}));
  const directory = {
    image: fileOf,
    beneficiary: (key: string) => {
      const beneficiary = BENEFICIARIES.find((one) => one.key === key);
      if (!beneficiary) throw new Error(key);
      return { documentId: key, ...beneficiaryFacts(beneficiary, directory), ...written(beneficiary.texts) };
    },
    speaker: (key: string) => {
      const speaker = bulletin.speakers.find((one) => one.key === key) as SeedSpeaker;
      return { documentId: key, ...speakerFacts(speaker, directory), ...written(speaker.texts) };
    },
    event: (key: string) => {
      const event = bulletin.events.find((one) => one.key === key) as SeedEvent;
      return { documentId: key, ...eventFacts(event, directory), ...written(event.texts) };
    },
  } as unknown as Directory;
  const story = (one: SeedStory) => {
    const texts = written(one.texts);
    const slug = texts.headline ? slugOf(texts.headline, locale) : null;
    return { documentId: slugOf(one.texts.el.headline, 'el'), ...storyFacts(one, directory), ...texts, slug };
  };
  const { number, issueDate, stories } = bulletin;
  const texts = written(bulletin.texts);
  return {
    bulletin: storedBulletin.parse({
      documentId: 'bulletin',
      number,
      issueDate,
      ...texts,
      slug: texts.title ? slugOf(texts.title, locale) : null,
      lineup: stories.map((one) => ({ story: story(one) })),
    }),
    operation: storedOperation.parse({
      documentId: 'operation',
      ...operationFacts(OPERATION_CONTENT, directory),
      ...written(OPERATION_CONTENT.texts),
    }),
  };
}

/** A bulletin of the seed as the desk reads it, whole; document ids are the seed's keys, a story's is its Greek slug. */
export function seedBulletin(seed: SeedBulletin): Bulletin {
  const [el, en] = [rowsIn('el', seed), rowsIn('en', seed)];
  return toBulletin({ el: el.bulletin, en: en.bulletin }, { el: el.operation, en: en.operation });
}

const content = seedBulletin(BULLETIN_01);

/** Bulletin no. 1 as it was first issued, on its issue date at noon in Greece: what golden files are made of. */
export const FIRST_EDITION: Edition = {
  bulletinId: content.documentId,
  number: 1,
  revision: 1,
  digest: digestOf(content),
  issuedAt: '2018-12-20T10:00:00.000Z',
  changeNote: { el: null, en: null },
  content,
};
