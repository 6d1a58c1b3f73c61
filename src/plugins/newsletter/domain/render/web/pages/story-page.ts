import { outputAddress } from '../../outputs/addresses';
import type { StoryDocument, StorySubject } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { html } from '../html';
import { storyGraph } from '../json-ld/graphs';
import type { Page } from '../page';
import { breadcrumb } from '../parts/breadcrumb';
import { storyAlone } from '../parts/story';

/** The story in each language that has it: what keeps a reader who changes the language with the story. */
const addressesOf = ({ locale, slug, alternates }: StoryDocument): Page['addresses'] =>
  Object.fromEntries(
    [{ locale, slug }, ...alternates].flatMap((one) =>
      one.slug === null ? [] : [[one.locale, outputAddress('story-page', { locale: one.locale, slug: one.slug })]],
    ),
  );

/** A story on a page of its own. */
export const storyPage = ({ document }: StorySubject, setting: Setting): Page => ({
  title: document.headline ?? setting.say('web.bulletinNumber', { number: document.bulletin.number }),
  description: document.lead,
  addresses: addressesOf(document),
  operation: document.operation,
  photo: document.photos[0] ?? null,
  kind: 'article',
  isIndexed: true,
  graph: storyGraph(document, setting),
  main: html`${breadcrumb(document.bulletin, setting)}
    ${storyAlone(document, setting)}`,
});
