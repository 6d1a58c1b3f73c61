import { otherLocale } from '../../../locale';
import { outputAddress } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { type Html, html } from '../html';
import type { Page } from '../page';
import { funding } from './funding';
import { prose } from './prose';

/** The head of every page: the way to the archive, the other language, and who pays. */
export function siteHeader({ operation, addresses }: Page, setting: Setting): Html {
  const { locale, say } = setting;
  const other = otherLocale(locale);
  const elsewhere = addresses[other];
  return html`<header class="site">
    <div class="bar">
    <a class="home" href="${outputAddress('archive-page', { locale })}">${operation?.acronym && html`<strong>${prose(operation.acronym, locale)}</strong> `}${say('web.newsletter')}</a>
    ${
      elsewhere &&
      html`<nav class="languages" aria-label="${say('web.languages')}"><a href="${elsewhere}" lang="${other}" hreflang="${other}" rel="alternate">${say('web.otherLanguage')}</a></nav>`
    }
    </div>
    ${funding(operation, setting)}
  </header>\n`;
}
