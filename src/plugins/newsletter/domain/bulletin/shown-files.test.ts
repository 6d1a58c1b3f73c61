import {
  both,
  bulletin,
  emptyBulletin,
  image,
  logo,
  operation,
  photo,
  speaker,
  story,
} from '../../../../../tests/support/bulletin-builder';
import type { Blocks } from './blocks';
import { shownFiles } from './shown-files';

const text = (url: string): Blocks => [
  { type: 'image', image: { url, width: 400, height: 300 }, children: [{ type: 'text', text: '' }] },
  { type: 'paragraph', children: [{ type: 'link', url: 'https://desk.example/uploads/agenda_9f.pdf', children: [] }] },
];

describe('shownFiles', () => {
  it('is empty where nothing is shown', () => {
    expect(shownFiles(emptyBulletin())).toEqual([]);
  });

  it('names the files of photos, portraits, logos and the emblem, once each and without their renditions', () => {
    const shown = bulletin({
      stories: [
        story({ photos: [photo({ image: image({ hash: 'hall_1' }) }), photo({ image: image({ hash: 'hall_1' }) })] }),
      ],
      speakers: [speaker({ portrait: photo({ image: image({ hash: 'louka_2' }) }) })],
      operation: operation({ emblem: logo({ image: image({ hash: 'emblem_3' }) }) }),
    });
    expect(shownFiles(shown)).toEqual(expect.arrayContaining(['hall_1', 'louka_2', 'emblem_3']));
    expect(shownFiles(shown).filter((hash) => hash === 'hall_1')).toHaveLength(1);
    expect(shownFiles(shown).some((hash) => /^(large|medium|small|thumbnail)_/.test(hash))).toBe(false);
  });

  it.each([
    ['/uploads/plan_4b.png', 'plan_4b'],
    ['https://media.example/a/b/plan_4b.png?width=400#top', 'plan_4b'],
    ['/uploads/plan_4b', 'plan_4b'],
  ])('names the file that rich text shows at %s', (url, hash) => {
    const shown = shownFiles(bulletin({ stories: [story({ photos: [], body: { el: text(url), en: null } })] }));
    expect(shown).toEqual(expect.arrayContaining([hash, 'agenda_9f']));
  });

  it('takes no text for an address', () => {
    const named = bulletin({ title: both('/uploads/none_5.png', null) });
    expect(shownFiles(named)).not.toContain('none_5');
  });
});
