import { bulletin, event, photo, speaker, story } from '../../../../../tests/support/bulletin-builder';
import type { ContentPath } from '../finding';
import { locate } from './locate';
import { pathInside } from './path-inside';

const whole = bulletin({
  stories: [story({ photos: [photo(), photo()] })],
  events: [event({ host: { beneficiary: null, name: { el: 'Σύλλογος', en: 'Association' } } })],
  speakers: [speaker({ portrait: photo() })],
});

describe('The path of a stored field inside its document', () => {
  test.each<[ContentPath]>([
    [['title', 'el']],
    [['number']],
    [['editorial', 'en']],
    [['stories', 0, 'headline', 'en']],
    [['stories', 0, 'body', 'el']],
    [['stories', 0, 'event']],
    [['stories', 0, 'noEventReason']],
    [['stories', 0, 'photos', 1, 'alt', 'en']],
    [['stories', 0, 'photos', 0, 'image']],
    [['stories', 0, 'appearances', 0, 'topic', 'el']],
    [['events', 0, 'status']],
    [['events', 0, 'host', 'name', 'el']],
    [['speakers', 0, 'portrait', 'caption', 'en']],
    [['beneficiaries', 0, 'name', 'el']],
    [['operation', 'emblem', 'alt', 'el']],
    [['stories', 0]],
  ])('leads back to where it was located: %j', (path) => {
    const { type, field, locale } = locate(whole, path);
    const root = { bulletin: 0, operation: 1 }[type as string] ?? 2;
    expect(pathInside(type, field ?? '', locale ?? 'el')).toEqual(path.slice(root));
  });

  test.each([
    ['story', 'colour'],
    ['story', 'headline.el'],
    ['story', 'photos.x.altEn'],
    ['story', 'coverage'],
    ['bulletin', 'operation'],
    ['story', 'constructor'],
    ['story', ''],
  ] as const)('is none for the %s’s %j', (type, field) => {
    expect(pathInside(type, field, 'el')).toBeNull();
  });
});
