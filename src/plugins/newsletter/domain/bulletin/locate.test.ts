import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bulletin, emptyBulletin } from '../../../../../tests/support/bulletin-builder';
import type { ContentPath } from '../finding';
import { fieldsOf, isDocument, type Part } from './fields';
import { locate } from './locate';

const place = (path: ContentPath) => {
  const { type, documentId, locale, field } = locate(bulletin(), path);
  return [type, documentId, locale, field];
};

describe('locate', () => {
  it('finds a localized field in the row of its language', () => {
    expect(place(['title', 'en'])).toEqual(['bulletin', 'bulletin', 'en', 'title']);
    expect(place(['stories', 0, 'headline', 'en'])).toEqual(['story', 'story-meeting', 'en', 'headline']);
    expect(place(['stories', 1, 'body', 'el', 3])).toEqual(['story', 'story-information-day', 'el', 'body']);
    expect(place(['operation', 'fundingStatement', 'el'])).toEqual([
      'operation',
      'operation',
      'el',
      'fundingStatement',
    ]);
  });

  it('finds a text of a component by its suffix, in any row', () => {
    expect(place(['stories', 0, 'photos', 1, 'alt', 'en'])).toEqual(['story', 'story-meeting', null, 'photos.1.altEn']);
    expect(place(['stories', 1, 'appearances', 0, 'topic', 'el'])).toEqual([
      'story',
      'story-information-day',
      null,
      'appearances.0.topicEl',
    ]);
    expect(place(['speakers', 0, 'portrait', 'caption', 'el'])).toEqual([
      'speaker',
      'louka',
      null,
      'portrait.captionEl',
    ]);
    expect(place(['events', 0, 'participants', 1, 'name', 'en'])).toEqual([
      'event',
      'meeting',
      null,
      'participants.1.nameEn',
    ]);
    expect(place(['beneficiaries', 1, 'formerNames', 0, 'name', 'el'])).toEqual([
      'beneficiary',
      'petrota',
      null,
      'formerNames.0.nameEl',
    ]);
  });

  it('finds what is stored under another name', () => {
    expect(place(['events', 1, 'status'])).toEqual(['event', 'information-day', null, 'state']);
    expect(place(['stories', 0, 'event'])).toEqual(['story', 'story-meeting', null, 'coverage.event']);
    expect(place(['stories', 0, 'noEventReason'])).toEqual(['story', 'story-meeting', null, 'coverage.noEventReason']);
    expect(place(['stories'])).toEqual(['bulletin', 'bulletin', null, 'lineup']);
    expect(place(['stories', 1])).toEqual(['bulletin', 'bulletin', null, 'lineup.1.story']);
  });

  it('finds shared fields, and a localized field as such', () => {
    expect(place(['number'])).toEqual(['bulletin', 'bulletin', null, 'number']);
    expect(place(['events', 0, 'host'])).toEqual(['event', 'meeting', null, 'host']);
    expect(place(['operation', 'emblem', 'displayWidth'])).toEqual([
      'operation',
      'operation',
      null,
      'emblem.displayWidth',
    ]);
    expect(place(['speakers', 0, 'givenName'])).toEqual(['speaker', 'louka', null, 'givenName']);
  });

  it('finds the document itself where no field is named', () => {
    expect(place([])).toEqual(['bulletin', 'bulletin', null, null]);
    expect(place(['events', 1])).toEqual(['event', 'information-day', null, null]);
    expect(locate(emptyBulletin(), ['operation'])).toEqual({
      type: 'operation',
      documentId: null,
      locale: null,
      field: null,
    });
  });

  it('names only fields that the schemas have', () => {
    const src = join(__dirname, '../../../..');
    const attributesOf = (file: string): Record<string, { component?: string }> =>
      JSON.parse(readFileSync(join(src, file), 'utf8')).attributes;
    const schemaOf = (part: Part) => {
      if (isDocument(part)) return attributesOf(`api/${part}/content-types/${part}/schema.json`);
      return attributesOf(`components/newsletter/${part === 'formerName' ? 'former-name' : part}.json`);
    };
    const hasField = (part: Part, name: string, holds: string) => {
      const attributes = schemaOf(part);
      if (holds === 'localized' && !isDocument(part)) return `${name}El` in attributes && `${name}En` in attributes;
      const [own = '', inner] = name.split('.');
      if (inner === undefined) return own in attributes;
      const component = attributes[own]?.component?.replace('newsletter.', '');
      return inner in attributesOf(`components/newsletter/${component}.json`);
    };
    const parts: Part[] = [
      ...(['bulletin', 'operation', 'story', 'event', 'speaker', 'beneficiary'] as const),
      ...(['appearance', 'photo', 'logo', 'organisation', 'formerName'] as const),
    ];
    const unknown = parts.flatMap((part) =>
      Object.entries(fieldsOf(part))
        .map(([name, { stored, holds }]) => ({ name: stored === undefined ? name : stored, holds }))
        .filter(({ name, holds }) => name !== null && !hasField(part, name, holds))
        .map(({ name }) => `${part}.${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
