import { digestOf } from '../../src/plugins/newsletter/domain/bulletin/digest';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { FIRST_EDITION } from './seed-bulletins';

/** Bulletin no. 1 with so many stories: its own, again and again, each under a number of its own. */
export function editionWith(count: number): Edition {
  const told = FIRST_EDITION.content.stories;
  const stories = Array.from({ length: count }, (_, index) => {
    const story = told[index % told.length];
    if (!story) throw new Error('Bulletin no. 1 has no stories');
    const numbered = (text: string | null) => text && `${text} ${index + 1}`;
    const both = ({ el, en }: { el: string | null; en: string | null }) => ({ el: numbered(el), en: numbered(en) });
    const slug = { el: `${story.slug.el}-${index + 1}`, en: `${story.slug.en}-${index + 1}` };
    return { ...story, documentId: `${story.documentId}-${index + 1}`, slug, headline: both(story.headline) };
  });
  const content = { ...FIRST_EDITION.content, stories };
  return { ...FIRST_EDITION, content, digest: digestOf(content) };
}
