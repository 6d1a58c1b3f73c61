import type { OutputId } from '../../../domain/render/outputs/addresses';
import { bulletinTextRenderer } from './bulletin-text';
import { calendarRenderers } from './calendars';
import { emailRenderers } from './emails';
import { feedRenderers } from './feeds';
import { pdfRenderers } from './pdfs';
import type { Renderer } from './renderer';
import { robotsRenderer, sitemapRenderer } from './sitemap';
import { pageRenderers } from './web-pages';

/** The renderer of every output. */
export const RENDERERS: { readonly [Id in OutputId]: Renderer<Id> } = {
  ...pageRenderers(),
  ...feedRenderers(),
  ...calendarRenderers(),
  ...pdfRenderers(),
  'bulletin-text': bulletinTextRenderer,
  ...emailRenderers(),
  sitemap: sitemapRenderer,
  robots: robotsRenderer,
};
