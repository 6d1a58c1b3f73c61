import { outputAddress } from '../../outputs/addresses';
import type { BulletinDocument, StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import { beneficiaries, beneficiaryNames } from './beneficiaries';
import { eventCard } from './event-card';
import { below, heading, type Level } from './heading';
import { link } from './link';
import { figure } from './picture';
import { prose } from './prose';
import { richText } from './rich-text';
import { speakers } from './speakers';
import { storyAnchor } from './story-anchor';
import { title } from './title';

/** A story as it stands in a bulletin. */
export type StoryOfBulletin = BulletinDocument['stories'][number];

/** How wide a photo stands beside another, and on its own: matches the stylesheet. */
const SIZES = {
  one: '(min-width: 44rem) 40rem, calc(100vw - 2rem)',
  several: '(min-width: 44rem) 20rem, calc(100vw - 2rem)',
} as const;

function storyText(
  story: StoryOfBulletin | StoryDocument,
  level: Level,
  headed: Html,
  after: Html | null,
  setting: Setting,
): Html {
  const { locale } = setting;
  const { kicker, lead, body, photos } = story;
  const [first, ...others] = photos;
  return html`<div class="reading">
    <header>
    ${kicker === null ? null : html`<p class="kicker">${prose(kicker, locale)}</p>`}
    ${headed}
    ${lead === null ? null : html`<p class="lead">${prose(lead, locale)}</p>`}
    </header>
    ${first && figure(first, SIZES.one, setting)}
    ${richText(body, level, setting)}
    ${
      others.length === 0
        ? null
        : html`<div class="photos">
    ${others.map((photo) => figure(photo, others.length === 1 ? SIZES.one : SIZES.several, setting))}</div>`
    }
    ${after}
  </div>`;
}

/** The ways from a story in a bulletin to its own page and to the other language. */
function storyWays({ slug, alternates }: StoryOfBulletin, { locale, say }: Setting): Html {
  const own = slug && outputAddress('story-page', { locale, slug });
  const [other] = alternates;
  return html`<p class="ways">${own && html`<a href="${own}">${say('web.story.ownPage')}</a>`}
    ${other?.slug && html`<a href="${outputAddress('story-page', { locale: other.locale, slug: other.slug })}" lang="${other.locale}" hreflang="${other.locale}">${say('web.otherLanguage')}</a>`}</p>`;
}

/** A story in a bulletin, at its place from 1 onwards; the logos of its beneficiaries stand at the bulletin's end. */
export function storyInBulletin(story: StoryOfBulletin, place: number, setting: Setting): Html {
  const { slug, headline, event, appearances, beneficiaries: concerned } = story;
  const own = slug && outputAddress('story-page', { locale: setting.locale, slug });
  const headed = heading(2, link(own, title(headline, setting.locale)), `${storyAnchor(place)}-title`);
  return html`<article class="story" id="${storyAnchor(place)}" aria-labelledby="${storyAnchor(place)}-title">
    ${storyText(story, 2, headed, storyWays(story, setting), setting)}
    <div class="beside">
    ${event && eventCard(event, 3, setting)}
    ${speakers(appearances, 3, setting)}
    ${areNamedBy(event, concerned) ? null : beneficiaryNames(concerned, 3, setting)}
    </div>
  </article>\n`;
}

/** Whether an event names these beneficiaries already, so that its card says enough. */
const areNamedBy = (event: StoryOfBulletin['event'], concerned: StoryOfBulletin['beneficiaries']): boolean =>
  concerned.every(({ documentId }) =>
    [event?.host, ...(event?.participants ?? [])].some((one) => one?.beneficiary === documentId),
  );

/** A story on a page of its own. */
export function storyAlone(story: StoryDocument, setting: Setting): Html {
  const { headline, event, appearances, beneficiaries: concerned } = story;
  const level = below(1);
  return html`<article class="story alone">
    ${storyText(story, 1, heading(1, title(headline, setting.locale)), null, setting)}
    <div class="beside">
    ${event && eventCard(event, level, setting)}
    ${speakers(appearances, level, setting)}
    ${beneficiaries(concerned, level, setting)}
    </div>
  </article>\n`;
}
