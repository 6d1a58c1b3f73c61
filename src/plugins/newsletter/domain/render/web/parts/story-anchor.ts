/** The name of a story's place, from 1 on, in a bulletin's page: the same in every language. */
export const storyAnchor = (place: number): string => `story-${place}`;
