import type { Locale } from '../../../domain/locale';
import type { Site } from '../../../domain/render/outputs/subjects';
import type { Setting } from '../../../domain/render/setting';
import type { Page } from '../../../domain/render/web/page';
import { archivePage } from '../../../domain/render/web/pages/archive-page';
import { beneficiaryPage } from '../../../domain/render/web/pages/beneficiary-page';
import { bulletinPage } from '../../../domain/render/web/pages/bulletin-page';
import { errorPage, type Failure } from '../../../domain/render/web/pages/error-page';
import { eventPage } from '../../../domain/render/web/pages/event-page';
import { storyPage } from '../../../domain/render/web/pages/story-page';
import { writePage } from '../../../domain/render/web/write-page';
import { settingOf } from './reader-setting';
import { defineRenderer } from './renderer';

/** To be raised with every change of what pages look like. */
const VERSION = 2;

/** The renderers of the pages. */
export function pageRenderers() {
  const pages = <S extends { readonly locale: Locale }>(page: (subject: S, setting: Setting) => Page) => ({
    version: VERSION,
    render: (subject: S, site: Site): string => {
      const setting = settingOf(subject.locale, site);
      return writePage(page(subject, setting), setting);
    },
  });
  return {
    'archive-page': defineRenderer('archive-page', pages(archivePage)),
    'bulletin-page': defineRenderer('bulletin-page', pages(bulletinPage)),
    'revision-page': defineRenderer('revision-page', pages(bulletinPage)),
    'story-page': defineRenderer('story-page', pages(storyPage)),
    'event-page': defineRenderer('event-page', pages(eventPage)),
    'beneficiary-page': defineRenderer('beneficiary-page', pages(beneficiaryPage)),
  } as const;
}

/** The page that tells a reader why there is none; it leads to the archive. */
export const renderErrorPage = (failure: Failure, locale: Locale): string =>
  renderBarePage((setting) => errorPage(failure, setting), locale);

/** A page that is no output: it belongs to no bulletin, and needs no origin. */
export function renderBarePage(page: (setting: Setting) => Page, locale: Locale): string {
  const setting = settingOf(locale, { origin: '' });
  return writePage(page(setting), setting);
}
