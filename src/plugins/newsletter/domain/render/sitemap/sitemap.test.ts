import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { robots } from './robots';
import { sitemap } from './sitemap';

const SITE = { origin: 'https://newsletter.example' };
const PAGES = [
  { addresses: { el: '/newsletter/el', en: '/newsletter/en' }, changedAt: '2019-05-31T08:00:00.000Z' },
  { addresses: { en: '/newsletter/en/stories/a?b&c' }, changedAt: null },
];

type Url = { loc: string; lastmod?: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] };
const parsed = (): Url[] =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'xhtml:link' || name === 'url' }).parse(
    sitemap({ pages: PAGES }, SITE),
  ).urlset.url;

describe('sitemap', () => {
  it('is XML that a parser of others reads', () => {
    expect(XMLValidator.validate(sitemap({ pages: PAGES }, SITE))).toBe(true);
    expect(XMLValidator.validate(sitemap({ pages: [] }, SITE))).toBe(true);
  });

  it('tells each page in each language that has it, with the day of its last change', () => {
    expect(parsed().map(({ loc, lastmod }) => [loc, lastmod])).toEqual([
      ['https://newsletter.example/newsletter/el', '2019-05-31'],
      ['https://newsletter.example/newsletter/en', '2019-05-31'],
      ['https://newsletter.example/newsletter/en/stories/a?b&c', undefined],
    ]);
  });

  it('leads from each language to all, itself among them, and to the default', () => {
    const [greek, english, only] = parsed().map((url) =>
      url['xhtml:link'].map((link) => `${link['@_hreflang']} ${link['@_href'].replace(SITE.origin, '')}`),
    );
    expect(greek).toEqual(['el /newsletter/el', 'en /newsletter/en', 'x-default /newsletter/el']);
    expect(english).toEqual(greek);
    expect(only).toEqual(['en /newsletter/en/stories/a?b&c', 'x-default /newsletter/en/stories/a?b&c']);
  });
});

describe('robots', () => {
  it('names the sitemap by its whole address and keeps robots out of the admin', () => {
    expect(robots(SITE)).toContain('Sitemap: https://newsletter.example/newsletter/sitemap.xml\n');
    expect(robots(SITE)).toContain('Disallow: /admin\n');
  });
});
