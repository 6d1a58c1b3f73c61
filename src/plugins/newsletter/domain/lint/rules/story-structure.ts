import { hasContent } from '../../bulletin/blocks';
import type { Story } from '../../bulletin/bulletin';
import { isBlank } from '../blank';
import { defineRule, GATES, type Observation } from '../rule';

/** A bulletin has stories, and each story is whole in the source language. */
export const storyStructure = defineRule({
  id: 'story/structure',
  severity: 'error',
  gates: GATES,
  reasons: {
    'no-stories': { data: [] },
    'headline-missing': { data: [] },
    'body-missing': { data: [] },
    'slug-missing': { data: [] },
    'event-missing': { data: [] },
    'story-repeated': { data: ['first'] },
  },
  check: ({ bulletin: { stories } }) => {
    if (stories.length === 0) return [{ reason: 'no-stories', path: ['stories'] }];
    const firstAt = stories.map(({ documentId }) => stories.findIndex((story) => story.documentId === documentId));
    return stories.flatMap((story, at): Observation<StoryReason>[] => {
      const first = firstAt[at] ?? at;
      if (first === at) return checkStory(story, at);
      return [{ reason: 'story-repeated', path: ['stories', at], data: { first: first + 1 } }];
    });
  },
});

type StoryReason = 'headline-missing' | 'body-missing' | 'slug-missing' | 'event-missing' | 'story-repeated';

function checkStory({ headline, body, slug, event, noEventReason }: Story, at: number): Observation<StoryReason>[] {
  const inGreek = (reason: StoryReason, field: string): Observation<StoryReason> => ({
    reason,
    path: ['stories', at, field, 'el'],
    locale: 'el',
  });
  const found: Observation<StoryReason>[] = [];
  if (isBlank(headline.el)) found.push(inGreek('headline-missing', 'headline'));
  if (!hasContent(body.el)) found.push(inGreek('body-missing', 'body'));
  if (isBlank(slug.el)) found.push(inGreek('slug-missing', 'slug'));
  if (event === null && isBlank(noEventReason)) found.push({ reason: 'event-missing', path: ['stories', at, 'event'] });
  return found;
}
