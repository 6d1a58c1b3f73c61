import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { validateXML } from 'xmllint-wasm';
import { LOCALES, type Locale } from '../../src/plugins/newsletter/domain/locale';
import { editionOf, numbered } from '../../src/plugins/newsletter/domain/render/edition.cases';
import { ENTRIES_LISTED } from '../../src/plugins/newsletter/domain/render/feed/feed';
import { shelfOf } from '../../src/plugins/newsletter/server/src/public/shelf.cases';
import { SECOND_REVISION } from '../support/corrected-editions';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { HOSTILE_EDITION } from '../support/hostile-edition';
import { rendererOf, rendererOn } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

type Format = 'atom-feed' | 'rss-feed' | 'json-feed';
type Render = ReturnType<typeof rendererOf>;
type Link = { '@rel': string; '@href': string; '@hreflang'?: string; '@type': string };
type Entry = {
  id: string;
  title: string;
  published: string;
  updated: string;
  link: Link[];
  summary: string;
  content: { '#text': string; '@type': string };
};
type Atom = { id: string; updated: string; subtitle: string; link: Link[]; entry?: Entry[] };
type Item = {
  guid: { '#text': string; '@isPermaLink': string };
  link: string;
  pubDate: string;
  'content:encoded': string;
};
type Channel = Record<'title' | 'link' | 'description' | 'language' | 'lastBuildDate', string> & {
  item?: Item[];
  'atom:link': Link;
};
type JsonItem = Record<
  'id' | 'url' | 'title' | 'content_html' | 'date_published' | 'date_modified' | 'language',
  string
>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: true,
  htmlEntities: false,
  isArray: (name) => ['entry', 'item', 'link'].includes(name),
});
const textOf = async (render: Render, output: Format, locale: Locale) => String(await render(output, { locale }));
const atomOf = async (render: Render, locale: Locale = 'el'): Promise<Atom> =>
  parser.parse(await textOf(render, 'atom-feed', locale)).feed;
const rssOf = async (render: Render, locale: Locale = 'el'): Promise<Channel> =>
  parser.parse(await textOf(render, 'rss-feed', locale)).rss.channel;
const jsonOf = async (render: Render, locale: Locale = 'el') =>
  JSON.parse(await textOf(render, 'json-feed', locale)) as Record<string, unknown> & { items: JsonItem[] };

const SCHEMA = readFileSync(join(__dirname, '../fixtures/schemas/atom.rng'), 'utf8');
const faultsOf = async (atom: string) => {
  const { errors } = await validateXML({ xml: atom, schema: SCHEMA, extension: 'relaxng' });
  return errors.map(({ message }) => message);
};

const SHELVES = [
  { name: 'bulletin no. 1', render: rendererOf(FIRST_EDITION) },
  { name: 'a corrected bulletin', render: rendererOf(FIRST_EDITION, SECOND_REVISION) },
  { name: 'long texts', render: rendererOf(CROWDED_EDITION) },
  { name: 'hostile texts', render: rendererOf(HOSTILE_EDITION) },
  { name: 'nothing', render: rendererOf() },
].flatMap((shelf) => LOCALES.map((locale) => ({ ...shelf, locale })));

const TAG_URI = /^tag:newsletter\.example,\d{4}-\d{2}-\d{2}:[\w/-]+$/;

describe('An Atom feed', () => {
  test.each(SHELVES)('keeps to RFC 4287: of $name, in $locale', async ({ render, locale }) => {
    expect(await faultsOf(await textOf(render, 'atom-feed', locale))).toEqual([]);
  });

  test.each(['id', 'title', 'updated', 'author', 'entry/id', 'entry/updated'])(
    'would be found out without its %s',
    async (path) => {
      const atom = await textOf(SHELVES[0]?.render as Render, 'atom-feed', 'el');
      const name = path.replace('entry/', '');
      const from = path.startsWith('entry/') ? atom.indexOf('<entry>') : 0;
      const element = new RegExp(`<${name}>[^]*?</${name}>`);
      expect(await faultsOf(atom.slice(0, from) + atom.slice(from).replace(element, ''))).not.toEqual([]);
    },
  );

  test.each(LOCALES)('leads to itself, to the page in each language and to the PDF, in %s', async (locale) => {
    const { link, entry } = await atomOf(rendererOf(FIRST_EDITION), locale);
    const ways = (links: Link[] = []) =>
      links.map(
        (one) => `${one['@rel']} ${one['@hreflang']} ${one['@href'].replace('https://newsletter.example', '')}`,
      );
    expect(ways(link)).toEqual([
      `self ${locale} /newsletter/${locale}/feed.atom`,
      'alternate el /newsletter/el',
      'alternate en /newsletter/en',
    ]);
    expect(ways(entry?.[0]?.link)).toEqual([
      'alternate el /newsletter/1/el',
      'alternate en /newsletter/1/en',
      `related ${locale} /newsletter/1/${locale}.pdf`,
    ]);
  });

  test('keeps the id of a bulletin through a correction, which renews the entry and says what it mends', async () => {
    const [before] = (await atomOf(rendererOf(FIRST_EDITION))).entry ?? [];
    const after = await atomOf(rendererOf(FIRST_EDITION, SECOND_REVISION));
    const [entry] = after.entry ?? [];
    expect(after.entry).toHaveLength(1);
    expect([entry?.id, entry?.published]).toEqual([before?.id, before?.published]);
    expect(entry?.id).toBe('tag:newsletter.example,2018-12-20:bulletin/1/el');
    expect([before?.updated, entry?.updated, after.updated]).toEqual([
      FIRST_EDITION.issuedAt,
      SECOND_REVISION.issuedAt,
      SECOND_REVISION.issuedAt,
    ]);
    expect(entry?.title).toBe(SECOND_REVISION.content.title.el);
    for (const text of [entry?.summary, entry?.content['#text']]) {
      expect(text).toContain('Διορθώθηκε ο τίτλος του δελτίου.');
    }
  });

  test('loses what is withdrawn, and then has no entry, but a later date and the id it had', async () => {
    const shelf = shelfOf(FIRST_EDITION);
    const before = await atomOf(rendererOn(shelf));
    shelf.withdraw(1, 1);
    const after = await atomOf(rendererOn(shelf));
    expect([before.entry?.length, after.entry]).toEqual([1, undefined]);
    expect([after.id, after.updated]).toEqual([before.id, '2021-05-01T09:00:00.000Z']);
    expect(after.id).toMatch(TAG_URI);
  });

  test('keeps the id of a bulletin whose first revision was withdrawn and mended', async () => {
    const shelf = shelfOf(FIRST_EDITION, SECOND_REVISION);
    shelf.withdraw(1, 1);
    const [entry] = (await atomOf(rendererOn(shelf))).entry ?? [];
    expect([entry?.id, entry?.published]).toEqual([
      'tag:newsletter.example,2018-12-20:bulletin/1/el',
      FIRST_EDITION.issuedAt,
    ]);
  });

  test('has the newest bulletins, the newest first, and no two ids alike', async () => {
    const editions = Array.from({ length: ENTRIES_LISTED + 3 }, (_, index) => editionOf(numbered(index + 1)));
    const render = rendererOf(...editions);
    const ids = (await atomOf(render)).entry?.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(ENTRIES_LISTED);
    expect(new Set([...ids, ...((await atomOf(render, 'en')).entry?.map(({ id }) => id) ?? [])]).size).toBe(
      2 * ENTRIES_LISTED,
    );
    expect([ids[0], ids.at(-1)].map((id) => id?.split('/')[1])).toEqual([`${ENTRIES_LISTED + 3}`, '4']);
    for (const id of ids) expect(id).toMatch(TAG_URI);
  });

  test.each(['atom-feed', 'rss-feed', 'json-feed'] as const)(
    'reads one edition, for who pays, however many there are, and none to list them: %s',
    async (output) => {
      const shelf = shelfOf(
        ...Array.from({ length: ENTRIES_LISTED + 3 }, (_, index) => editionOf(numbered(index + 1))),
      );
      const render = rendererOn(shelf);
      // Knows what there is once.
      await render('robots', {});
      shelf.asked.loaded.length = 0;
      await render(output, { locale: 'el' });
      expect(shelf.asked.loaded).toEqual([ENTRIES_LISTED + 3]);
    },
  );
});

describe('An RSS feed', () => {
  test.each(SHELVES)('has what RSS 2.0 and its readers ask for: of $name, in $locale', async ({ render, locale }) => {
    const channel = await rssOf(render, locale);
    for (const name of ['title', 'description'] as const) expect(channel[name]).toEqual(expect.stringMatching(/\S/));
    expect(channel.language).toBe(locale);
    expect(Number.isNaN(Date.parse(channel.lastBuildDate))).toBe(false);
    for (const { guid, pubDate, link } of channel.item ?? []) {
      expect(guid).toEqual({ '#text': expect.stringMatching(TAG_URI), '@isPermaLink': 'false' });
      expect(pubDate).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
      expect(String(link)).toMatch(/^https:\/\/newsletter\.example\/newsletter\/\d+\/(?:el|en)$/);
    }
  });

  test('tells the same as the Atom feed', async () => {
    const render = rendererOf(FIRST_EDITION, SECOND_REVISION);
    const [[item], [entry]] = [(await rssOf(render)).item ?? [], (await atomOf(render)).entry ?? []];
    expect(item?.guid['#text']).toBe(entry?.id);
    expect(item?.['content:encoded']).toBe(entry?.content['#text']);
    expect(Date.parse(item?.pubDate ?? '')).toBe(Date.parse(entry?.published ?? ''));
  });
});

describe('A JSON feed', () => {
  test.each(SHELVES)('has what JSON Feed 1.1 asks for: of $name, in $locale', async ({ render, locale }) => {
    const { items, ...feed } = await jsonOf(render, locale);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/),
      home_page_url: `https://newsletter.example/newsletter/${locale}`,
      feed_url: `https://newsletter.example/newsletter/${locale}/feed.json`,
      language: locale,
      authors: [{ name: expect.stringMatching(/\S/) }],
    });
    for (const item of items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(TAG_URI),
        url: expect.stringMatching(/^https:/),
        content_html: expect.stringContaining(`<div lang="${locale}">`),
        language: locale,
        authors: [{ name: expect.stringMatching(/\S/) }],
      });
      for (const date of [item.date_published, item.date_modified]) expect(new Date(date).toISOString()).toBe(date);
    }
  });

  test('tells the same as the Atom feed', async () => {
    const render = rendererOf(FIRST_EDITION, SECOND_REVISION);
    const [[item], [entry]] = [(await jsonOf(render)).items, (await atomOf(render)).entry ?? []];
    expect(item).toMatchObject({
      id: entry?.id,
      content_html: entry?.content['#text'],
      date_published: entry?.published,
      date_modified: entry?.updated,
    });
  });
});

describe('What a feed brings of a bulletin', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

  test.each(SHELVES)(
    'is valid HTML with whole addresses, and runs nothing: $name, in $locale',
    async ({ render, locale }) => {
      for (const { content_html: content } of (await jsonOf(render, locale)).items) {
        const { results } = validator.validateStringSync(content);
        expect(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        ).toEqual([]);
        for (const [, address] of content.matchAll(/ (?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
        expect(content).not.toMatch(/<script|<[^>]*\son\w+=|javascript:/i);
      }
    },
  );

  test.each(LOCALES)('says who pays, in the feed and in each entry, in %s', async (locale) => {
    const statement = FIRST_EDITION.content.operation?.fundingStatement[locale] ?? 'missing';
    const { subtitle, entry } = await atomOf(rendererOf(FIRST_EDITION), locale);
    expect(subtitle).toContain(statement);
    expect(entry?.[0]?.content['#text'].replace(/<\/?span[^>]*>/g, '')).toContain(statement);
    expect(entry?.[0]?.content['#text']).toContain('/uploads/deltio-eu-emblem.png');
  });
});
