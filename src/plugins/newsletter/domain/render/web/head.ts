import { LOCALES, type Locale, otherLocale } from '../../locale';
import { isLoadable } from '../link-url';
import type { Setting } from '../setting';
import { absolute } from './addresses';
import { attributes, type Html, html } from './html';
import { graphScript } from './json-ld/graph-script';
import type { Page } from './page';
import { feedReferences } from './parts/feed-links';
import { newsletterName } from './parts/newsletter-name';
import type { PhotoDocument } from './parts/picture';
import { STYLESHEET } from './stylesheet';

const property = (name: string, content: string | number | null): Html | null =>
  content === null ? null : html`<meta${attributes({ property: name, content })}>\n`;

/** As Open Graph writes languages. */
const OPEN_GRAPH_LOCALES = { el: 'el_GR', en: 'en_GB' } as const satisfies Record<Locale, string>;

const sharedPicture = ({ image, alt }: PhotoDocument, { site }: Setting): Html => html`
  ${property('og:image', absolute(image.url, site))}
  ${property('og:image:width', image.width)}
  ${property('og:image:height', image.height)}
  ${property('og:image:alt', alt)}
  ${property('twitter:card', 'summary_large_image')}`;

/** The languages a page is there in, by the addresses that other sites would use; Greek is for everybody else. */
function languages({ addresses }: Page, { site }: Setting): Html {
  const links = LOCALES.flatMap((locale) => {
    const address = addresses[locale];
    return address === undefined ? [] : [{ hreflang: locale as string, href: absolute(address, site) }];
  });
  const [first] = links;
  const all = first && links.length > 1 ? [...links, { hreflang: 'x-default', href: first.href }] : [];
  return html`${all.map(({ hreflang, href }) => html`<link${attributes({ rel: 'alternate', hreflang, href })}>\n`)}`;
}

function openGraph(page: Page, address: string, setting: Setting): Html {
  const { title, description, operation, photo, kind, addresses } = page;
  const { locale, site } = setting;
  const other = otherLocale(locale);
  return html`${property('og:type', kind)}
    ${property('og:title', title)}
    ${property('og:description', description)}
    ${property('og:url', absolute(address, site))}
    ${property('og:site_name', newsletterName(operation, setting))}
    ${property('og:locale', OPEN_GRAPH_LOCALES[locale])}
    ${addresses[other] === undefined ? null : property('og:locale:alternate', OPEN_GRAPH_LOCALES[other])}
    ${photo && isLoadable(photo.image.url) && sharedPicture(photo, setting)}`;
}

/** What a page says of itself to browsers, search engines, and whoever shows a link to it. */
export function head(page: Page, setting: Setting): Html {
  const { title, description, addresses, isIndexed, graph } = page;
  const address = addresses[setting.locale];
  return html`<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    ${description && html`<meta name="description" content="${description}">`}
    ${!isIndexed && html`<meta name="robots" content="noindex">`}
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="${STYLESHEET.address}">
    ${isIndexed && address && html`<link rel="canonical" href="${absolute(address, setting.site)}">`}
    ${isIndexed && languages(page, setting)}
    ${feedReferences(setting)}
    ${isIndexed && address && openGraph(page, address, setting)}
    ${graph && graphScript(graph)}
  </head>\n`;
}
