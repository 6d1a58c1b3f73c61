import { HtmlValidate } from 'html-validate';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { LOCALES, type Locale, otherLocale } from '../../src/plugins/newsletter/domain/locale';
import type { OutputId, OutputParameters } from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import { STYLESHEET } from '../../src/plugins/newsletter/domain/render/web/stylesheet';
import { renderErrorPage } from '../../src/plugins/newsletter/server/src/outputs/web-pages';
import { SECOND_REVISION } from '../support/corrected-editions';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { HOSTILE_EDITION } from '../support/hostile-edition';
import { rendererOf, SITE } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

type Case = { readonly name: string; readonly locale: Locale; readonly write: () => Promise<string> };

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // The stylesheet comes from the desk itself, under an address that is a hash of its text.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

/** The pages of bulletin no. 1, by the output and what its address names. */
const namedIn = (locale: Locale): [OutputId, OutputParameters][] => [
  ['archive-page', { locale }],
  ['bulletin-page', { locale, number: 1 }],
  ['revision-page', { locale, number: 1, revision: 1 }],
  ['story-page', { locale, slug: FIRST_EDITION.content.stories[0]?.slug[locale] ?? '' }],
  ['story-page', { locale, slug: FIRST_EDITION.content.stories[1]?.slug[locale] ?? '' }],
  ['event-page', { locale, id: 'technical-meeting-2' }],
  ['event-page', { locale, id: 'information-day-1' }],
  ['beneficiary-page', { locale, id: 'mytilene' }],
];

const pagesOf = (what: string, ...editions: Edition[]): Case[] => {
  const render = rendererOf(...editions);
  return LOCALES.flatMap((locale) =>
    namedIn(locale).map(([output, parameters]) => ({
      name: `${output} ${Object.values(parameters).join(' ')}, ${what}`,
      locale,
      write: async () => String(await render(output, parameters)),
    })),
  );
};

const FIRST = pagesOf('as first issued', FIRST_EDITION);
const CORRECTED = pagesOf('once corrected', FIRST_EDITION, SECOND_REVISION);
const CROWDED = pagesOf('with all that a bulletin may hold', CROWDED_EDITION);
const HOSTILE = pagesOf('with hostile texts', HOSTILE_EDITION);
const withdrawn = { number: 1, revision: 1, withdrawnAt: '2019-05-01T21:30:00.000Z' };
const ERRORS: Case[] = LOCALES.flatMap((locale) =>
  [400, 404, 405, 410, 414, 429, 500, 503].map((status) => ({
    name: `the page of a ${status} in ${locale}`,
    locale,
    write: async () =>
      renderErrorPage(
        {
          status,
          message: null,
          withdrawn: status === 410 ? { ...withdrawn, notice: null } : null,
          addresses: null,
          operation: null,
        },
        locale,
      ),
  })),
);

const attributeOf = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const tagsOf = (page: string, name: string): string[] => page.match(new RegExp(`<${name}(?: [^>]*)?>`, 'g')) ?? [];
const pageAt = async (output: OutputId, parameters: OutputParameters, ...editions: Edition[]): Promise<string> =>
  String(await rendererOf(...editions)(output, parameters));

describe('Every page', () => {
  test.each([...FIRST, ...CORRECTED, ...CROWDED, ...ERRORS])('is valid HTML: $name', async ({ write }) => {
    const { results } = validator.validateStringSync(await write());
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test.each([...FIRST, ...CORRECTED, ...ERRORS])(
    'runs nothing and brings no style of its own: $name',
    async ({ write }) => {
      const page = await write();
      expect(tagsOf(page, 'script').filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([]);
      expect(page).not.toMatch(/<style|<iframe|<object|<embed|\sstyle=|\son\w+=|javascript:/i);
      for (const form of tagsOf(page, 'form'))
        expect(form).toMatch(/role="search" action="\/newsletter\/(?:el|en)\/search"/);
      const [sheet, ...others] = tagsOf(page, 'link').filter((tag) => tag.includes('stylesheet'));
      expect(attributeOf(sheet ?? '', 'href')).toBe(STYLESHEET.address);
      expect(others).toEqual([]);
    },
  );

  test.each([...FIRST, ...CORRECTED, ...ERRORS])(
    'is in one language, says which, and leads to the other: $name',
    async ({ write, locale }) => {
      const page = await write();
      expect(page).toContain(`<html lang="${locale}">`);
      const switches = tagsOf(page, 'a').filter((tag) => attributeOf(tag, 'rel') === 'alternate');
      expect(switches).toHaveLength(1);
      expect(attributeOf(switches[0] ?? '', 'hreflang')).toBe(otherLocale(locale));
      expect(page).not.toMatch(/newsletter\.output|undefined|\[object|\bnull\b/);
    },
  );

  test.each([...FIRST, ...CORRECTED])(
    'shows emblem and funding statement before all else, and again at its end: $name',
    async ({ write, locale }) => {
      const page = await write();
      const { fundingStatement, emblem } = FIRST_EDITION.content.operation ?? {};
      const emblems = tagsOf(page, 'img').filter((tag) => attributeOf(tag, 'class') === 'emblem');
      expect(emblems.map((tag) => attributeOf(tag, 'alt'))).toEqual([emblem?.alt[locale], emblem?.alt[locale]]);
      const [before = '', after = ''] = page.split(/<main[\s\S]*<\/main>/);
      for (const part of [before.slice(before.indexOf('<body>')), after]) {
        expect(part).toContain(`<p>${fundingStatement?.[locale]}</p>`);
        expect(part).toContain('class="emblem"');
      }
      const { programme, fundName, disclaimer } = FIRST_EDITION.content.operation ?? {};
      const text = after.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');
      for (const told of [programme, fundName, disclaimer]) expect(text).toContain(told?.[locale]);
    },
  );

  test.each(HOSTILE)('lets nothing out of a text or an address: $name', async ({ write }) => {
    const page = await write();
    const [data = '', ...others] = page.match(/(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g) ?? [];
    expect(others).toEqual([]);
    expect(data).not.toContain('<');
    expect(() => JSON.parse(data)).not.toThrow();
    expect(page.replace(data, '')).not.toMatch(/<img src=x|<b>|onload='/);
    // As an address, of whatever kind; as a text it would do no harm.
    expect(page).not.toMatch(/"javascript:/);
    const { results } = validator.validateStringSync(page);
    const broken = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(broken.filter((rule) => !['long-title', 'text-content', 'valid-autocomplete'].includes(rule))).toEqual([]);
  });
});

describe('The head of a page', () => {
  const story = FIRST_EDITION.content.stories[0];
  const address = (locale: Locale) => `${SITE.origin}/newsletter/${locale}/stories/${story?.slug[locale]}`;

  test.each(LOCALES)('names itself and the same story in the other language, in %s', async (locale) => {
    const page = await pageAt('story-page', { locale, slug: story?.slug[locale] ?? '' }, FIRST_EDITION);
    expect(page).toContain(`<link rel="canonical" href="${address(locale)}">`);
    for (const language of LOCALES) {
      expect(page).toContain(`<link rel="alternate" hreflang="${language}" href="${address(language)}">`);
    }
    expect(page).toContain(`<link rel="alternate" hreflang="x-default" href="${address('el')}">`);
    expect(page).toContain(`<meta name="description" content="${story?.lead[locale]}">`);
    const photo = story?.photos[0];
    expect(page).toContain(`<meta property="og:image" content="${SITE.origin}${photo?.image?.url}">`);
    expect(page).toContain(`<meta property="og:image:width" content="${photo?.image?.width}">`);
    expect(page).toContain(`<meta property="og:image:alt" content="${photo?.alt[locale]}">`);
    expect(page).toContain(`<meta property="og:locale" content="${locale === 'el' ? 'el_GR' : 'en_GB'}">`);
  });

  test('of a bulletin’s newest revision leads to the bulletin’s own address', async () => {
    const page = await pageAt('revision-page', { locale: 'en', number: 1, revision: 1 }, FIRST_EDITION);
    expect(page).toContain(`<link rel="canonical" href="${SITE.origin}/newsletter/1/en">`);
    expect(page).not.toContain('noindex');
  });
});

describe('A bulletin that was corrected', () => {
  const render = rendererOf(FIRST_EDITION, SECOND_REVISION);

  test.each([
    ['el', 'Αναθεώρηση 2, 10\u00a0Ιανουαρίου 2019', 'Αναθεώρηση 1, 20\u00a0Δεκεμβρίου 2018'],
    ['en', 'Revision 2, 10\u00a0January 2019', 'Revision 1, 20\u00a0December 2018'],
  ] as const)('tells what was corrected, when, and what it was before, in %s', async (locale, now, before) => {
    const page = String(await render('bulletin-page', { locale, number: 1 }));
    expect(page).toContain(SECOND_REVISION.changeNote[locale]);
    expect(page).toContain(now);
    expect(page).toContain(`<a href="/newsletter/1/revisions/1/${locale}">${before}</a>`);
  });

  test.each(LOCALES)(
    'leads from its earlier revision to the newest, and keeps that from search engines, in %s',
    async (locale) => {
      const page = String(await render('revision-page', { locale, number: 1, revision: 1 }));
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toMatch(new RegExp(`<section class="notice">[\\s\\S]*<a href="/newsletter/1/${locale}">`));
      expect(page).toContain(`<a href="/newsletter/1/revisions/1/${otherLocale(locale)}"`);
      expect(page).not.toMatch(/rel="canonical"|ld\+json/);
    },
  );
});

describe('A bulletin among others', () => {
  const numbered = (number: number): Edition => ({
    ...FIRST_EDITION,
    number,
    content: { ...FIRST_EDITION.content, number },
  });

  test('leads to those on either side, whatever their numbers', async () => {
    const page = await pageAt('bulletin-page', { locale: 'en', number: 3 }, numbered(1), numbered(3), numbered(7));
    expect(page).toContain('<a href="/newsletter/1/en" rel="prev">Previous bulletin: No. 1</a>');
    expect(page).toContain('<a href="/newsletter/7/en" rel="next">Next bulletin: No. 7</a>');
  });
});

describe('The page of what was withdrawn', () => {
  test('gives the office’s notice, and the day by the clocks of Greece', () => {
    const notice = 'Αποσύρθηκε <λόγω λάθους>.';
    const page = renderErrorPage(
      { status: 410, message: null, withdrawn: { ...withdrawn, notice }, addresses: null, operation: null },
      'el',
    );
    expect(page).toContain('<p>Αποσύρθηκε &lt;λόγω λάθους&gt;.</p>');
    expect(page).toContain('2\u00a0Μαΐου 2019');
  });
});

describe('The stylesheet', () => {
  test('is a few kilobytes, loads nothing, and is named after its text', () => {
    expect(STYLESHEET.text.length).toBeLessThan(10_000);
    expect(STYLESHEET.text).not.toMatch(/url\(|@import|expression/);
    expect(STYLESHEET.address).toMatch(/^\/newsletter\/style-[0-9a-f]{12}\.css$/);
  });
});
