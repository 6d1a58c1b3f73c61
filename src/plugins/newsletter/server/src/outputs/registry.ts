import type { OutputId } from '../../../domain/render/outputs/addresses';
import { bulletinTextRenderer } from './bulletin-text';
import { calendarRenderers } from './calendars';
import { emailRenderers } from './emails';
import { feedRenderers } from './feeds';
import { pdfRenderers } from './pdfs';
import type { Renderer } from './renderer';
import { robotsRenderer, sitemapRenderer } from './sitemap';
import { pageRenderers } from './web-pages';

/** Whether an output is made; asked for when a page is written, which is after all of them are known. */
const isMade = (output: OutputId): boolean => Object.hasOwn(RENDERERS, output);

/** The renderer of every output. */
export const RENDERERS: { readonly [Id in OutputId]: Renderer<Id> } = {
  ...pageRenderers(isMade),
  ...feedRenderers(isMade),
  ...calendarRenderers(isMade),
  ...pdfRenderers(isMade),
  'bulletin-text': bulletinTextRenderer(isMade),
  ...emailRenderers(isMade),
  sitemap: sitemapRenderer,
  robots: robotsRenderer,
};
