import type { Story } from '../../bulletin/bulletin';
import type { Edition } from '../../bulletin/edition';
import type { Locale } from '../../locale';
import { projectBulletinReference } from './bulletin-reference';
import { projectOperation } from './operation';
import { projectStory } from './story';

/** A story that is read on its own: whole, with the bulletin it stands in and the masthead that EU law wants beside it. */
export const projectStoryPage = (story: Story, edition: Edition, locale: Locale) => ({
  locale,
  ...projectStory(story, edition.content, locale),
  bulletin: projectBulletinReference(edition, edition.content, locale),
  operation: edition.content.operation && projectOperation(edition.content.operation, locale),
});
