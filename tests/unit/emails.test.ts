import { HtmlValidate } from 'html-validate';
import PostalMime from 'postal-mime';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { LOCALES, type Locale, otherLocale } from '../../src/plugins/newsletter/domain/locale';
import { projectBulletin } from '../../src/plugins/newsletter/domain/render/json/bulletin';
import type { OutputId } from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import { compileMjml } from '../../src/plugins/newsletter/server/src/outputs/email/compile-mjml';
import { emblemOf } from '../../src/plugins/newsletter/server/src/outputs/email/emblem-of';
import { writeLetter } from '../../src/plugins/newsletter/server/src/outputs/email/write-letter';
import { writeMessage } from '../../src/plugins/newsletter/server/src/outputs/email/write-message';
import { settingOf } from '../../src/plugins/newsletter/server/src/outputs/reader-setting';
import { SECOND_REVISION } from '../support/corrected-editions';
import { editionOf, HOSTILE_EDITION } from '../support/hostile-edition';
import { editionWith } from '../support/long-edition';
import { rendererOf, SITE } from '../support/render-output';
import { FIRST_EDITION } from '../support/seed-bulletins';

/** What a mail program or a mailing service would take for its own, and MJML for its elements. */
const MARKS = `{{ .Subscriber.Email }} {{TrackLink "x"}} https://a.example@TrackLink *|EMAIL|* </mj-text><mj-raw>x</mj-raw> <!--[if mso]>x<![endif]--> ]]> &lt; "q"`;
const MARKED = editionOf(MARKS, 'https://a.example/{{x}}*|y|*@TrackLink');

const HOSTILE = [HOSTILE_EDITION];

const CASES: { name: string; locale: Locale; editions: Edition[] }[] = LOCALES.flatMap((locale) => [
  { name: `as first issued, in ${locale}`, locale, editions: [FIRST_EDITION] },
  { name: `once corrected, in ${locale}`, locale, editions: [FIRST_EDITION, SECOND_REVISION] },
  { name: `with fifty stories, in ${locale}`, locale, editions: [editionWith(50)] },
  { name: `with hostile texts, in ${locale}`, locale, editions: HOSTILE },
  { name: `with texts like marks of mailing services, in ${locale}`, locale, editions: [MARKED] },
]);
const [KIND, NEW] = [CASES.filter(({ name }) => !/hostile|marks/.test(name)), CASES.slice(0, 1)];

/** What was made before: the same letter is looked at from many sides. */
const kept = new WeakMap<readonly Edition[], Map<string, Promise<string>>>();

function made(output: OutputId, locale: Locale, editions: readonly Edition[]): Promise<string> {
  const known = kept.get(editions) ?? new Map<string, Promise<string>>();
  kept.set(editions, known);
  const key = `${output} ${locale}`;
  const making =
    known.get(key) ??
    rendererOf(...editions)(output, { locale, number: 1 }).then((bytes) => Buffer.from(bytes).toString('utf8'));
  known.set(key, making);
  return making;
}

const json = async (output: OutputId, locale: Locale, editions: readonly Edition[]) =>
  JSON.parse(await made(output, locale, editions));

const tagsOf = (html: string, name: string): string[] => html.match(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'g')) ?? [];
const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
/** What a reader reads: no elements, no comments, no style. */
const readable = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** What MJML writes for Outlook's sake, and the current HTML asks otherwise. */
const FOR_MAIL_PROGRAMS = [
  'doctype-style',
  'no-conditional-comment',
  'no-deprecated-attr',
  'no-inline-style',
  'prefer-native-element',
  'prefer-tbody',
  'void-style',
];
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });

describe('A letter as HTML', () => {
  test.each(CASES)('is valid but for what mail programs need: $name', async ({ locale, editions, name }) => {
    const { results } = validator.validateStringSync(await made('email-html', locale, editions));
    const tolerated = [...FOR_MAIL_PROGRAMS, ...(/hostile|marks/.test(name) ? ['long-title', 'text-content'] : [])];
    const found = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    expect(found.filter((one) => !tolerated.includes(one.split(':')[0] ?? ''))).toEqual([]);
  });

  test.each(CASES)('has 100 kB at most, which is less than Gmail clips: $name', async ({ locale, editions }) => {
    expect(Buffer.byteLength(await made('email-html', locale, editions))).toBeLessThan(100_000);
  });

  test.each(CASES)(
    'tells its tables to be for the layout alone, in Outlook too: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      const tables = tagsOf(html, 'table');
      expect(tables.length).toBeGreaterThan(10);
      expect(tables.filter((tag) => attributeOf(tag, 'role') !== 'presentation')).toEqual([]);
      // Outlook, which does not know max-width, gets tables of fixed widths, each closed again.
      const forOutlook = html.match(/<!--\[if mso \| IE\]>[\s\S]*?<!\[endif\]-->/g)?.join('') ?? '';
      expect(tagsOf(forOutlook, 'table').length).toBeGreaterThan(4);
      expect(forOutlook.match(/<table/g)?.length).toBe(forOutlook.match(/<\/table>/g)?.length);
      expect(tagsOf(forOutlook, 'table').filter((tag) => attributeOf(tag, 'width') === '600').length).toBeGreaterThan(
        2,
      );
      expect(html).not.toMatch(/<div[^>]*display:\s*(?:flex|grid)|position:\s*absolute|background-image/);
    },
  );

  test.each(CASES)('says of each image what it shows and how wide it is: $name', async ({ locale, editions }) => {
    const images = tagsOf(await made('email-html', locale, editions), 'img');
    for (const image of images) {
      expect(attributeOf(image, 'alt')).toBeDefined();
      expect(Number(attributeOf(image, 'width'))).toBeGreaterThan(0);
      expect(Number(attributeOf(image, 'width'))).toBeLessThanOrEqual(552);
      expect(attributeOf(image, 'src')).toMatch(/^https:\/\/[\w./%*@-]+$/);
    }
    // Addresses that run something are none of an image.
    expect(images.length > 2).toBe(editions !== HOSTILE);
  });

  test.each(CASES)(
    'leads to whole addresses alone, and loads nothing but images: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      for (const link of tagsOf(html, 'a')) expect(attributeOf(link, 'href')).toMatch(/^(?:https:\/\/|mailto:|tel:)/);
      expect(html).not.toMatch(/<script|<link|<iframe|<form|@import|@font-face|url\(|\son\w+="/i);
    },
  );

  test.each(KIND)(
    'is dark where the reader likes it so, its logos on a light plate: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      for (const name of ['color-scheme', 'supported-color-schemes']) {
        expect(html).toContain(`<meta name="${name}" content="light dark">`);
      }
      const [, night = ''] = /@media \(prefers-color-scheme: dark\) \{\n([\s\S]*?)\n\}\n/.exec(html) ?? [];
      // Beside what is written in the elements, a rule without !important would change nothing.
      for (const line of night.split('\n')) expect(line).toMatch(/^[^{]+\{ [\w-]+:#[0-9a-f]{6} !important; \}$/);
      for (const name of ['desk', 'paper', 'ink', 'soft']) {
        expect(night).toContain(`.${name}`);
        expect(html).toMatch(new RegExp(`class="[^"]*\\b${name}\\b`));
      }
      const logos = html.match(/<td bgcolor="#ffffff"[^>]*><img/g) ?? [];
      expect(logos.length).toBe(2 + 3 + 1);
      expect(night).not.toContain('plate');
    },
  );

  test.each(KIND)('is in one language and says where it is not: $name', async ({ locale, editions }) => {
    const html = await made('email-html', locale, editions);
    expect(html).toContain(`<html lang="${locale}" dir="ltr"`);
    if (locale === 'el') expect(html).toContain('«<span lang="en">Smart Cities</span>»');
    const other = tagsOf(html, 'a').filter((tag) => attributeOf(tag, 'hreflang') === otherLocale(locale));
    expect(other.map((tag) => attributeOf(tag, 'href'))).toEqual([
      `${SITE.origin}/newsletter/1/${otherLocale(locale)}`,
    ]);
    expect(html).not.toMatch(/newsletter\.output|undefined|\[object|\bnull\b/);
  });

  test.each(KIND)('has one title and no gap between its headings: $name', async ({ locale, editions }) => {
    const html = await made('email-html', locale, editions);
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test.each(KIND)(
    'shows emblem and statement before its title, and all at its end: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      const operation = FIRST_EDITION.content.operation;
      const [before = '', after = ''] = html.split('<h1');
      const end = after.slice(after.lastIndexOf('<h2'));
      for (const part of [before, end]) {
        const emblems = tagsOf(part, 'img').filter((tag) => attributeOf(tag, 'alt') === operation?.emblem?.alt[locale]);
        expect(emblems.map((tag) => attributeOf(tag, 'src'))).toEqual([
          `${SITE.origin}/uploads/small_deltio-eu-emblem.png`,
        ]);
        expect(readable(part)).toContain(operation?.fundingStatement[locale]);
      }
      // No other logo is wider or higher than the emblem beside it.
      const sizes = tagsOf(html, 'img').filter((tag) => /deltio-(?!.*(?:table|harbour|hall|plan))/.test(tag));
      for (const tag of sizes) {
        expect(Number(attributeOf(tag, 'width'))).toBeLessThanOrEqual(120);
        expect(Number(attributeOf(tag, 'height'))).toBeLessThanOrEqual(80);
      }
      const { programme, fundName, disclaimer, publisher, email } = operation ?? {};
      for (const told of [programme, fundName, disclaimer, publisher]) expect(readable(end)).toContain(told?.[locale]);
      expect(end).toContain(`href="mailto:${email}"`);
    },
  );

  test.each(KIND)('leads to the page, to other forms, and out of the list: $name', async ({ locale, editions }) => {
    const html = await made('email-html', locale, editions);
    const links = tagsOf(html, 'a').map((tag) => attributeOf(tag, 'href'));
    expect(links[0]).toBe(`${SITE.origin}/newsletter/1/${locale}`);
    for (const form of ['.pdf', '.txt']) expect(links).toContain(`${SITE.origin}/newsletter/1/${locale}${form}`);
    expect(links.filter((link) => link === 'https://unsubscribe.invalid/')).toHaveLength(1);
  });

  test.each(NEW)(
    'tells all of a short bulletin, and what it begins with beside its subject: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      const { title, stories, editorial } = FIRST_EDITION.content;
      for (const { headline, lead, body } of stories) {
        for (const told of [headline, lead]) expect(readable(html).replaceAll('\u00a0', ' ')).toContain(told[locale]);
        for (const block of body[locale] ?? [])
          expect(readable(html)).toContain(textOf(block).replace(/\s+/g, ' ').trim());
      }
      expect(html).toContain(`<title>${title[locale]}</title>`);
      const [, preheader = ''] = /<div style="display:none[^>]*>([^<]*)</.exec(html) ?? [];
      expect(textOf(editorial[locale]?.[0])).toContain(preheader.replace('…', ''));
      expect(preheader.length).toBeGreaterThan(60);
    },
  );

  test.each(LOCALES)('says that it is a correction, and of what, in %s', async (locale) => {
    const html = await made('email-html', locale, [FIRST_EDITION, SECOND_REVISION]);
    const { changeNote, content } = SECOND_REVISION;
    expect(html).toContain(`<title>${locale === 'el' ? 'Διόρθωση' : 'Correction'}: ${content.title[locale]}</title>`);
    // Late in the evening by UTC, it is the 10th in Greece.
    expect(readable(html)).toContain(locale === 'el' ? '10 Ιανουαρίου 2019' : '10 January 2019');
    expect(readable(html).match(new RegExp(changeNote[locale] ?? '-', 'g'))).toHaveLength(2);
  });

  test.each([3, 12, 50, 150, 600])('of %i stories leads to each, or says how many more there are', async (count) => {
    const html = await made('email-html', 'el', [editionWith(count)]);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    const ways = new Set(html.match(/\/newsletter\/el\/stories\/[\w-]+/g));
    expect(ways.size).toBe(Math.min(count, count > 100 ? 100 : count));
    expect(html.includes('Συνέχεια</a>')).toBe(count > 3 && count <= 100);
    if (count > 100) expect(html).toContain(`Ακόμη ${count - 100} ιστορίες`);
  });

  test.each(CASES.filter(({ name }) => /hostile|marks/.test(name)))(
    'lets nothing out of a text: $name',
    async ({ locale, editions }) => {
      const html = await made('email-html', locale, editions);
      expect(html).not.toMatch(/<img src=x|<b>|onload='|<mj-|<\/mj-|"javascript:/);
      // The texts stand there as they were typed.
      expect(html).toContain(/hostile/.test(html) ? 'x' : '&lt;');
    },
  );
});

/** The characters of a block of rich text. */
function textOf(node: unknown): string {
  const { text, children = [] } = (node ?? {}) as { text?: string; children?: unknown[] };
  return text ?? children.map(textOf).join('');
}

describe('A letter as plain text', () => {
  test.each(KIND)('has 72 columns at most, but for addresses: $name', async ({ locale, editions }) => {
    for (const output of ['email-text', 'bulletin-text'] as const) {
      const text = await made(output, locale, editions);
      const long = text
        .split('\n')
        .filter((line) => [...line].length > 72 && !/^(?:\[\d+\] )?https?:\/\/\S+$/.test(line));
      expect(long).toEqual([]);
      expect(text).not.toMatch(/[^\S\n\u00a0 ]|[ ]\n|\n{4,}|newsletter\.output|undefined|\[object|\bnull\b/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test.each(KIND)('names emblem and funding before the stories and at the end: $name', async ({ locale, editions }) => {
    for (const output of ['email-text', 'bulletin-text'] as const) {
      const text = (await made(output, locale, editions)).replace(/\s+/g, ' ');
      const { emblem, fundingStatement, disclaimer } = FIRST_EDITION.content.operation ?? {};
      for (const told of [`${emblem?.alt[locale]}]`, fundingStatement?.[locale]]) {
        expect(text.split(told ?? '-')).toHaveLength(3);
        expect(text.indexOf(told ?? '-')).toBeLessThan(800);
      }
      expect(text).toContain(disclaimer?.[locale]);
      expect(text).toContain(`${SITE.origin}/newsletter/1/${locale}`);
    }
  });

  test.each(KIND)(
    'differs from the bulletin as text only by the way out of the list: $name',
    async ({ locale, editions }) => {
      const [letter, bulletin] = [
        await made('email-text', locale, editions),
        await made('bulletin-text', locale, editions),
      ];
      expect(letter.startsWith(bulletin)).toBe(true);
      expect(letter.slice(bulletin.length)).toMatch(/^\n\n(?:[^\n]+\n){2,3}https:\/\/unsubscribe\.invalid\/\n$/);
    },
  );

  test('marks its links, and tells their addresses once each at its end', async () => {
    const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
    const link = (url: string, text: string) => ({ type: 'link', url, children: [{ type: 'text', text }] });
    const said = (text: string) => ({ type: 'text', text });
    const body = [
      paragraph(
        said('Δείτε '),
        link('/newsletter/el', 'τα δελτία'),
        said(' και '),
        link('https://www.chania.gr/', 'chania.gr'),
      ),
      { type: 'heading', level: 2, children: [said('Ένα')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [link('/newsletter/el', 'ξανά')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [said('μέσα')] }] },
        ],
      },
      { type: 'quote', children: [said('όπως\nείπε')] },
      { type: 'code', children: [said('a  b\n  c')] },
      { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'χάρτης' }, children: [said('')] },
      paragraph(link('javascript:alert(1)', 'τίποτα')),
    ];
    const [story, ...others] = FIRST_EDITION.content.stories;
    const content = { ...FIRST_EDITION.content, stories: [{ ...story, body: { el: body, en: null } }, ...others] };
    const text = await made('bulletin-text', 'el', [{ ...FIRST_EDITION, content } as Edition]);
    expect(text).toContain(
      [
        'Δείτε τα δελτία\u00a0[1] και chania.gr',
        'Ένα\n~~~',
        '1. ξανά\u00a0[1]\n   • μέσα',
        '> όπως\n> είπε',
        '    a  b\n      c',
        '[Εικόνα: χάρτης]',
        'τίποτα',
      ].join('\n\n'),
    );
    expect(text).toContain(`Σύνδεσμοι\n---------\n\n[1] ${SITE.origin}/newsletter/el\n`);
  });

  test('lets no text move the cursor of a terminal', async () => {
    const text = await made('bulletin-text', 'el', [
      editionOf('α\u001b[2J\u0007β\u00ad\r\nγ\u2028δ\u009b1m', 'https://a.example'),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u2028\u2029]/);
  });
});

/** What listmonk sends: Go's template drops comments, says what is safe as it is, and puts the address in. */
const asListmonkSends = (template: string, unsubscribe: string): string =>
  template.replace(
    /\{\{ (?:Safe )?("(?:[^"\\]|\\.)*") \}\}|\{\{ UnsubscribeURL \}\}|<!--[\s\S]*?-->/g,
    (part, literal?: string) => {
      if (literal !== undefined) return JSON.parse(literal);
      return part.startsWith('<!--') ? '' : unsubscribe;
    },
  );

describe('A campaign of listmonk', () => {
  test.each(CASES)(
    'says what the letter says once its template is carried out: $name',
    async ({ locale, editions }) => {
      const { body, altbody, subject, ...campaign } = await json('email-listmonk', locale, editions);
      const [html, text] = [await made('email-html', locale, editions), await made('email-text', locale, editions)];
      // Go reads no entities: what somebody typed is written otherwise, and reads the same.
      const sent = asListmonkSends(body, 'https://unsubscribe.invalid/');
      expect(sent.replaceAll('&#123;', '{').replaceAll('&#64;', '@')).toBe(html);
      expect(asListmonkSends(altbody, 'https://unsubscribe.invalid/')).toBe(text);
      const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
      expect(subject.replace(/\{\{ (".*?") \}\}/g, (_: string, literal: string) => JSON.parse(literal))).toBe(
        readable(title),
      );
      expect(campaign).toMatchObject({
        lists: [],
        type: 'regular',
        content_type: 'html',
        messenger: 'email',
        tags: ['newsletter', locale],
      });
    },
  );

  test.each(CASES)('has no expression but its own: $name', async ({ locale, editions }) => {
    const { body, altbody, subject } = await json('email-listmonk', locale, editions);
    for (const template of [body, altbody, subject]) {
      const expressions: string[] = template.match(/\{\{.*?\}\}/gs) ?? [];
      const foreign = expressions.filter((one) => !/^\{\{ (?:UnsubscribeURL|(?:Safe )?"[\s\S]*)/.test(one));
      expect(foreign).toEqual([]);
      // listmonk's own shorthands, as it looks for them (models/common.go, regTplFuncs).
      expect(template).not.toMatch(/\{\{\s*TrackLink|https?:\/\/.+?@TrackLink/);
    }
    expect(body.match(/href="\{\{ UnsubscribeURL \}\}"/g)).toHaveLength(1);
    expect(body.replace(/\{\{ Safe "(?:[^"\\]|\\.)*" \}\}/g, '')).not.toContain('<!--');
  });
});

describe('A campaign of Mailchimp', () => {
  test.each(CASES)('has no merge tags but its own: $name', async ({ locale, editions }) => {
    const { campaign, content } = await json('email-mailchimp', locale, editions);
    const OWN = ['*|UNSUB|*', '*|LIST:ADDRESSLINE|*'];
    expect(content.html.match(/\*\|.*?\|\*/g)).toEqual(OWN);
    expect(content.plain_text.match(/\*\|.*?\|\*/g)).toEqual(OWN);
    const { subject_line, preview_text, title, ...settings } = campaign.settings;
    for (const line of [subject_line, preview_text]) {
      expect(line).not.toContain('*|');
      expect([...line].length).toBeLessThanOrEqual(170);
      expect(line).not.toMatch(/\n/);
    }
    expect(campaign.type).toBe('regular');
    expect(title).toContain(`, ${locale})`);
    expect(Object.keys(settings).every((name) => ['from_name', 'reply_to'].includes(name))).toBe(true);
  });

  test.each(LOCALES)('says what the letter says, in %s', async (locale) => {
    const { campaign, content } = await json('email-mailchimp', locale, [FIRST_EDITION]);
    const html = await made('email-html', locale, [FIRST_EDITION]);
    const [letter, rest = ''] = content.html.split(/<br>(?=[^<]*: \*\|LIST:ADDRESSLINE)/);
    expect(html.startsWith(letter.replace('*|UNSUB|*', 'https://unsubscribe.invalid/').trimEnd())).toBe(true);
    expect(rest).toMatch(/^[^<]+: \*\|LIST:ADDRESSLINE\|\*/);
    const { title, operation } = FIRST_EDITION.content;
    expect(campaign.settings).toMatchObject({
      subject_line: title[locale],
      from_name: operation?.publisher[locale],
      reply_to: operation?.email,
    });
  });
});

const lines = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n');

describe('A letter as a file', () => {
  test.each(CASES)('is read back by another program as it was written: $name', async ({ locale, editions }) => {
    const newest = editions.at(-1) ?? FIRST_EDITION;
    const file = await made('email-message', locale, editions);
    const message = await PostalMime.parse(file);
    const [html, text] = [await made('email-html', locale, editions), await made('email-text', locale, editions)];
    expect(lines(message.html)).toBe(html);
    expect(lines(message.text)).toBe(text);
    expect(message.date).toBe(newest.issuedAt);
    expect(message.messageId).toBe(`<${newest.digest.slice(0, 32)}.${newest.revision}.${locale}@newsletter.example>`);
    const headers = Object.fromEntries(message.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      'content-language': locale,
      'list-unsubscribe': '<https://unsubscribe.invalid/>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'mime-version': '1.0',
      'x-unsent': '1',
    });
    expect(headers['content-type']).toMatch(/^multipart\/alternative;/);
    // A message travels as lines of ASCII, of 998 characters at most (RFC 5322, 2.1.1).
    expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test.each(LOCALES)('has its subject and sender in their own letters, in %s', async (locale) => {
    const message = await PostalMime.parse(await made('email-message', locale, [FIRST_EDITION]));
    const { title, operation } = FIRST_EDITION.content;
    expect(message.subject).toBe(title[locale]);
    expect(message.from).toMatchObject({ name: operation?.publisher[locale], address: operation?.email });
    expect(message.attachments).toEqual([]);
  });

  test('has no header that a text brought, and nobody for a sender where there is no address', async () => {
    const file = await made('email-message', 'el', [
      editionOf('α\r\nBcc: x@a.example\r\n\r\n<b>', 'https://a.example'),
    ]);
    const message = await PostalMime.parse(file);
    expect(message.bcc).toBeUndefined();
    expect(message.from?.address).toBe('sender@sender.invalid');
    expect(message.headers.map(({ key }) => key).sort()).toEqual([
      'content-language',
      'content-type',
      'date',
      'from',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'subject',
      'x-unsent',
    ]);
  });

  test('brings the emblem along where it is to be had, in the same bytes each time', async () => {
    const revisions = [{ ...FIRST_EDITION, withdrawal: null }];
    const subject = {
      locale: 'el' as const,
      document: projectBulletin(FIRST_EDITION, revisions, 'el'),
      edition: FIRST_EDITION,
      revisions,
    };
    const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const asked: string[] = [];
    const read = async (address: string) => {
      asked.push(address);
      return PNG;
    };
    const letter = await writeLetter(subject, settingOf('el', SITE), compileMjml);
    const write = async () => writeMessage(letter, await emblemOf(subject, SITE, read), SITE);
    const file = await write();
    const message = await PostalMime.parse(file);
    expect(asked).toEqual(['/uploads/small_deltio-eu-emblem.png']);
    const [emblem, ...others] = message.attachments;
    expect(others).toEqual([]);
    expect(emblem).toMatchObject({ mimeType: 'image/png', disposition: 'inline', related: true });
    expect(Buffer.from(emblem?.content as ArrayBuffer)).toEqual(PNG);
    const cid = emblem?.contentId?.replace(/[<>]/g, '');
    expect(message.html?.match(new RegExp(`src="cid:${cid}"`, 'g'))).toHaveLength(2);
    expect(message.html).not.toContain('deltio-eu-emblem');
    expect(await write()).toEqual(file);
  });

  test.each([
    ['a drawing, which mail programs do not show', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a file that is too large', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200_000)])],
    ['nothing', null],
  ])('leaves the emblem where it is if there is %s', async (_, bytes) => {
    const document = projectBulletin(FIRST_EDITION, [], 'el');
    const subject = { locale: 'el' as const, document, edition: FIRST_EDITION, revisions: [] };
    expect(await emblemOf(subject, SITE, async () => bytes)).toBeNull();
  });
});
