import type { Desk } from './desk';

/** The document id of the story that the seeded draft, bulletin no. 2, begins with. */
export const firstStoryOf = async ({ strapi }: Desk): Promise<string> => {
  const bulletin = await strapi.db
    .query('api::bulletin.bulletin')
    .findOne({ where: { number: 2, locale: 'el' }, populate: { lineup: { populate: { story: true } } } });
  return bulletin.lineup[0].story.documentId;
};
