import { bulletin } from '../../../../../tests/support/bulletin-builder';
import { textState } from './text-state';

const NOTHING = { el: null, en: null };

describe('textState', () => {
  const [story] = bulletin().stories;
  if (!story) throw new Error('The builder makes a story');

  it('tells of each language by itself', () => {
    const greekAlone = {
      ...story,
      headline: { el: 'Τίτλος', en: null },
      lead: { el: 'Α', en: '' },
      body: { ...story.body, en: [] },
    };
    expect([textState(greekAlone, 'el'), textState(greekAlone, 'en')]).toEqual(['whole', 'none']);
  });

  it('is partly written as long as one of headline, lead and body is missing', () => {
    expect(textState({ ...story, lead: NOTHING }, 'el')).toBe('partly');
    expect(textState({ headline: { el: 'Τίτλος', en: null }, lead: NOTHING, body: NOTHING }, 'el')).toBe('partly');
  });
});
