import { draftWords } from '../facts/draft-words';
import type { Setting } from '../setting';
import { head } from './head';
import { html } from './html';
import type { Page } from './page';
import { siteFooter } from './parts/site-footer';
import { siteHeader } from './parts/site-header';

/** Writes a page whole, as readers get it. */
export function writePage(page: Page, setting: Setting): string {
  const { say, locale } = setting;
  const draft = draftWords(setting);
  const whole = html`<!DOCTYPE html>
  <html lang="${locale}">
  ${head(page, setting)}
  <body>
  <a class="skip" href="#main">${say('web.skip')}</a>
  ${siteHeader(page, setting)}
  <main id="main">
  ${draft && html`<p class="notice"><strong>${draft.title}</strong> ${draft.text}</p>`}
  ${page.main}
  </main>
  ${siteFooter(page.operation, setting)}
  </body>
  </html>
  `;
  return whole.toString();
}
