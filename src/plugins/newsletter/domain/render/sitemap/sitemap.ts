import { DEFAULT_LOCALE, LOCALES } from '../../locale';
import { escapeHtml } from '../html/escape-html';
import type { Site, SitePage, SiteSubject } from '../outputs/subjects';

/**
 * Every page in every language, each with the way to its other languages (sitemaps.org 0.9 and Google's `hreflang`
 * extension); `x-default` is the Greek one. Days alone: caches and crawlers need no more.
 */
export const sitemap = ({ pages }: SiteSubject, site: Site): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => urlsOf(page, site)),
    '</urlset>',
    '',
  ].join('\n');

function urlsOf({ addresses, changedAt }: SitePage, { origin }: Site): string[] {
  const there = LOCALES.flatMap((locale) => {
    const address = addresses[locale];
    return address === undefined ? [] : [{ locale, url: escapeHtml(origin + address) }];
  });
  const standard = there.find(({ locale }) => locale === DEFAULT_LOCALE) ?? there[0];
  const links = [...there, ...(standard ? [{ locale: 'x-default', url: standard.url }] : [])];
  return there.flatMap(({ url }) => [
    '  <url>',
    `    <loc>${url}</loc>`,
    ...(changedAt === null ? [] : [`    <lastmod>${changedAt.slice(0, 10)}</lastmod>`]),
    ...links.map((link) => `    <xhtml:link rel="alternate" hreflang="${link.locale}" href="${link.url}"/>`),
    '  </url>',
  ]);
}
