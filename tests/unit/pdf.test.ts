import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Blocks } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import { plainText } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import type { Bulletin, Story } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { LOCALES, type Locale } from '../../src/plugins/newsletter/domain/locale';
import { printable } from '../../src/plugins/newsletter/domain/render/typst/printable';
import { lastResortFolders } from '../../src/plugins/newsletter/server/src/outputs/pdf/fonts';
import { glyphsOf } from '../../src/plugins/newsletter/server/src/outputs/pdf/glyphs';
import { openWorkshop, readDrawing, subjectOf } from '../support/pdf-workshop';
import { type OutlineItem, type ReadPdf, readPdfs, tagsOf } from '../support/read-pdf';
import { FIRST_EDITION } from '../support/seed-bulletins';

jest.setTimeout(60_000);

const { content } = FIRST_EDITION;
const [firstStory, secondStory] = content.stories as [Story, Story];

const make = openWorkshop();

/** A PDF made of bulletin no. 1 with changes, and read again. */
async function madeOf(changes: Partial<Bulletin>, ...locales: [Locale, ...Locale[]]): Promise<ReadPdf> {
  const [first, ...others] = locales.map((locale) => subjectOf(locale, { ...content, ...changes }));
  const [read] = readPdfs(await make(first as ReturnType<typeof subjectOf>, ...others));
  return read as ReadPdf;
}

const both = (text: string) => ({ el: text, en: text });
const paragraph = (text: string): Blocks[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
/** Lines, columns and pages end where they have to, some in the middle of a word. */
const unspaced = (text: string): string => text.replace(/[\s\u00AD-]+/gu, '');
const textOf = ({ pages }: ReadPdf): string => unspaced(pages.map(({ text }) => text).join(''));
const tags = ({ pages }: ReadPdf) => pages.flatMap(({ tree }) => tagsOf(tree));
const titles = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
const levels = (pdf: ReadPdf): number[] =>
  tags(pdf).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));

/** Everything in a PDF that was compressed, as characters. */
const unpacked = (bytes: Uint8Array): string => {
  const whole = Buffer.from(bytes).toString('latin1');
  return [...whole.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .flatMap(([, packed = '']) => {
      try {
        return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    })
    .join('\n');
};

describe.each(LOCALES)('The PDF of bulletin no. 1 in %s', (locale) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await make(subjectOf(locale));
    [pdf] = readPdfs(bytes) as [ReadPdf];
  });

  test('says what it is: PDF/UA-1, tagged, with its title, language, author and day', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.isMarked).toBe(true);
    expect(pdf.info).toMatchObject({
      Title: content.title[locale],
      Language: locale,
      Author: content.operation?.publisher[locale],
      CreationDate: 'D:20181220100000Z',
      ModDate: 'D:20181220100000Z',
    });
  });

  test('has A4 pages, each with its number', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
    for (const [index, { size, text }] of pdf.pages.entries()) {
      expect(size).toEqual([595, 842]);
      const words = { el: ['Σελίδα', 'από'], en: ['Page', 'of'] }[locale];
      expect(text).toContain(`${words[0]} ${index + 1} ${words[1]} ${pdf.pages.length}`);
    }
  });

  test('has a bookmark for its title and one for every story', () => {
    const [whole, ...more] = pdf.outline;
    expect(more).toEqual([]);
    expect(whole?.title).toBe(content.title[locale]);
    const inside = titles(whole?.items ?? []);
    for (const { headline } of content.stories) expect(inside).toContain(headline[locale]);
  });

  test('lists its stories with links to their pages', () => {
    const [first] = pdf.pages;
    expect(first?.links.filter(({ isInside }) => isInside)).toHaveLength(2);
    expect(tagsOf(first?.tree as never).map(({ role }) => role)).toEqual(expect.arrayContaining(['TOC', 'TOCI']));
  });

  test('has headings that begin at the first level and skip none', () => {
    const found = levels(pdf);
    expect(found[0]).toBe(1);
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of found.entries()) expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1);
  });

  test('has words for every figure', () => {
    const figures = tags(pdf).filter(({ role }) => role === 'Figure');
    const photos = content.stories.flatMap((story) => story.photos.map(({ alt }) => alt[locale]));
    expect(figures.map(({ alt }) => alt)).toEqual(expect.arrayContaining(photos));
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
  });

  test('shows the emblem and the funding statement on its first page and again at its end', () => {
    const { emblem, fundingStatement } = content.operation ?? {};
    for (const page of [pdf.pages[0], pdf.pages.at(-1)]) {
      expect(page?.images).toBeGreaterThan(0);
      expect(tagsOf(page?.tree as never).map(({ alt }) => alt)).toContain(emblem?.alt[locale]);
      expect(unspaced(page?.text ?? '')).toContain(unspaced(fundingStatement?.[locale] ?? '-'));
    }
    const [first] = pdf.pages;
    expect(first?.text.indexOf(fundingStatement?.[locale]?.slice(0, 20) ?? '-')).toBe(0);
  });

  test('holds every text of the bulletin', () => {
    const text = textOf(pdf);
    const { operation, events, speakers } = content;
    const lines = [
      ...content.stories.flatMap(({ headline, kicker, lead, photos }) => [
        headline,
        kicker,
        lead,
        ...photos.map(({ caption }) => caption),
      ]),
      ...events.flatMap(({ title, place, venue, address }) => [title, place, venue, address]),
      ...speakers.flatMap(({ givenName, familyName, position }) => [givenName, familyName, position]),
      ...(operation
        ? [operation.title, operation.programme, operation.fundName, operation.disclaimer, operation.publisher]
        : []),
    ];
    for (const line of lines) expect(text).toContain(unspaced(line[locale] ?? ''));
    const bodies = [content.editorial, ...content.stories.map(({ body }) => body)];
    for (const block of bodies.flatMap((body) => body[locale] ?? [])) {
      // What runs on over a page has its foot and head between.
      const whole = unspaced(plainText(block));
      expect(text).toContain(whole.slice(0, 20));
      expect(text).toContain(whole.slice(-20));
    }
    expect(text).not.toMatch(/[\uFFFD\uFB00-\uFB06\p{Co}]/u);
  });

  test('tells the days with their weekdays', () => {
    const days = {
      el: ['Δευτέρα 10 Δεκεμβρίου 2018', 'Τρίτη 11 Δεκεμβρίου 2018'],
      en: ['Monday 10 December 2018', 'Tuesday 11 December 2018'],
    };
    for (const day of days[locale]) expect(textOf(pdf)).toContain(unspaced(day));
  });

  test('leads to the web, from every link with its words', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.filter(({ words }) => words.trim() === '')).toEqual([]);
    expect(links.map(({ url }) => url)).toEqual(
      expect.arrayContaining([`https://newsletter.example/newsletter/1/${locale}`, 'mailto:smart-cities@example.org']),
    );
  });

  test('embeds the fonts of its packages, and none of the machine', () => {
    const names = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g),
    ].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(names.filter((name) => /^Noto(?:Sans|Serif)-/.test(name ?? ''))));
    expect(names.length).toBeGreaterThan(3);
  });
});

test('A passage in the other language carries it', async () => {
  const greek = unpacked(await make(subjectOf('el')));
  expect(greek).toMatch(/\/Span\s*<<[^>]*\/Lang ?\(en\)/);
  const english = unpacked(
    await make(subjectOf('en', { ...content, stories: [{ ...firstStory, lead: both('They call it Πράξη.') }] })),
  );
  expect(english).toMatch(/\/Span\s*<<[^>]*\/Lang ?\(el\)/);
});

describe('The bilingual PDF of bulletin no. 1', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await madeOf({}, 'el', 'en');
  });

  test('is Greek first, then English, each from a page of its own with its own contents', () => {
    expect(pdf.outline.map(({ title }) => title)).toEqual([content.title.el, content.title.en]);
    const begins = pdf.pages.findIndex(({ text }) => text.includes('Thursday 20 December 2018'));
    expect(begins).toBeGreaterThan(1);
    for (const [page, locale] of [
      [0, 'el'],
      [begins, 'en'],
    ] as const) {
      expect(unspaced(pdf.pages[page]?.text ?? '')).toContain(
        unspaced(content.operation?.fundingStatement[locale] ?? '-'),
      );
      expect(pdf.pages[page]?.links.filter(({ isInside }) => isInside)).toHaveLength(2);
    }
  });

  test('is in Greek as a whole, and counts its pages through', () => {
    expect(pdf.info).toMatchObject({ Language: 'el', Title: `${content.title.el} · ${content.title.en}` });
    expect(pdf.pages.at(-1)?.text).toContain(`Page ${pdf.pages.length} of ${pdf.pages.length}`);
  });
});

describe('The same edition', () => {
  test('gives the same bytes, whatever was made in between', async () => {
    const first = await make(subjectOf('el'));
    await make(subjectOf('en', { ...content, title: both('Another') }));
    expect(Buffer.from(await make(subjectOf('el'))).equals(first)).toBe(true);
  });

  test('gives the same bytes in another process, at the other end of the world', async () => {
    const script = `
      const { openWorkshop, subjectOf } = require('./tests/support/pdf-workshop');
      openWorkshop()(subjectOf('el'), subjectOf('en')).then((bytes) => process.stdout.write(bytes));
    `;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', './tests/support/typescript-hook.cjs', '--eval', script],
      {
        cwd: join(__dirname, '../..'),
        env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
    expect(stdout.equals(await make(subjectOf('el'), subjectOf('en')))).toBe(true);
  }, 90_000);
});

/** What would be something else in Typst's markup, in its code, or in JSON. */
const HOSTILE = [
  '#panic("x")',
  '#import "/etc/passwd"',
  '#read("/bulletin.json")',
  '$ x^2 $',
  'a \\ b \\u{41} \\#',
  '`raw` ```rust fn```',
  '*bold* _italic_ __x__',
  '@reference <label> <b>x</b>',
  '"quoted" \'single\' “double” «Greek»',
  '// comment /* block */ x',
  '= heading',
  '- item + item / term: x',
  '[content] {code} ]} ](',
  '--- -- ... ~ -?',
  '</script>&amp;&#65;%41#{x}{page}{pages}',
  'ΆΈΉΊΌΎΏ ΐΰ ἀἁᾳῥ ϊϋ ς΄·;',
].join(' ');

describe('Texts that look like something else', () => {
  const hostile: Partial<Bulletin> = {
    title: both(`Title ${HOSTILE}`),
    stories: [
      {
        ...firstStory,
        headline: both(HOSTILE),
        kicker: both(HOSTILE),
        lead: both(HOSTILE),
        body: {
          el: [
            paragraph(HOSTILE),
            { type: 'heading', level: 1, children: [{ type: 'text', text: HOSTILE }] },
            { type: 'code', children: [{ type: 'text', text: `${HOSTILE}\nline` }] },
            {
              type: 'quote',
              children: [
                {
                  type: 'link',
                  url: 'https://example.org/"#\'$',
                  children: [
                    {
                      type: 'text',
                      text: HOSTILE,
                      bold: true,
                      italic: true,
                      underline: true,
                      strikethrough: true,
                      code: true,
                    },
                  ],
                },
              ],
            },
            {
              type: 'list',
              format: 'ordered',
              children: [{ type: 'list-item', children: [{ type: 'text', text: HOSTILE }] }],
            },
          ],
          en: null,
        },
        photos: firstStory.photos.map((photo) => ({
          ...photo,
          alt: both(HOSTILE),
          caption: both(HOSTILE),
          credit: HOSTILE,
        })),
      },
    ],
  };

  test('are read as they were written', async () => {
    const pdf = await madeOf(hostile, 'el');
    const wanted = unspaced(HOSTILE);
    const found = textOf(pdf).split(wanted).length - 1;
    // Kicker, headline, lead, five blocks, two captions with credits, the title; less what runs on over a page.
    expect(found).toBeGreaterThanOrEqual(9);
    expect(pdf.info.Title).toBe(`Title ${HOSTILE}`);
    expect(tags(pdf).map(({ alt }) => alt)).toContain(HOSTILE);
  });

  test('of every character that the fonts have are set', async () => {
    const all = Array.from({ length: 0x30000 }, (_, at) => String.fromCodePoint(at)).filter((one) => /\S/.test(one));
    const hasGlyph = glyphsOf(lastResortFolders());
    const known = all.filter((one) => printable(one, hasGlyph) === one && one !== '\uFFFD');
    const text = paragraph(known.join(' '));
    const pdf = await madeOf({ editorial: { el: [text], en: null } }, 'el');
    const found = new Set(textOf(pdf));
    expect([...'ΆΈΉΊΌΎΏΐΰἀἁἂἃἄἅἆἇ€₯«»–—‘’“”'].filter((one) => !found.has(one))).toEqual([]);
    expect(known.length).toBeGreaterThan(2500);
  });

  test('of signs that no font has lose those alone', async () => {
    const pdf = await madeOf(
      { stories: [{ ...firstStory, lead: both('a→b 😀 漢 \u0000\uD800\uFEFF\u202E\uE000 ✓ α\u0301 \u200Bz') }] },
      'el',
    );
    expect(textOf(pdf)).toMatch(/a›b\uFFFD{4}•ά/u);
  });
});

describe('A bulletin with', () => {
  test('a correction says so beneath its title, and is of the day of the correction', async () => {
    const corrected = subjectOf('el', content, {
      revision: 2,
      issuedAt: '2018-12-28T22:30:00.000Z',
      changeNote: both('Διορθώθηκε ένα όνομα.'),
    });
    const [pdf] = readPdfs(await make(corrected)) as [ReadPdf];
    expect(pdf.pages[0]?.text).toContain('Διορθωμένη έκδοση');
    expect(pdf.pages[0]?.text).toContain('Αναθεώρηση 2, 29 Δεκεμβρίου 2018');
    expect(pdf.pages[0]?.text).toContain('Διορθώθηκε ένα όνομα.');
    expect(pdf.info.CreationDate).toBe('D:20181228223000Z');
  });

  test('no picture that can be had shows captions and words in their place', async () => {
    const [pdf] = readPdfs(await openWorkshop(async () => null)(subjectOf('el'))) as [ReadPdf];
    const [photo] = firstStory.photos;
    expect(pdf.pages.map(({ images }) => images)).toEqual(pdf.pages.map(() => 0));
    expect(textOf(pdf)).toContain(unspaced(`Η φωτογραφία δεν είναι διαθέσιμη. ${photo?.alt.el}`));
    expect(textOf(pdf)).toContain(unspaced(photo?.caption.el ?? '-'));
    expect(textOf(pdf)).toContain(unspaced(content.operation?.emblem?.alt.el ?? '-'));
  });

  test('a picture that breaks off in the middle goes without that one alone', async () => {
    const read = async (address: string) => {
      const bytes = await readDrawing(address);
      return address.endsWith('deltio-harbour.png') && bytes ? bytes.subarray(0, bytes.length / 2) : bytes;
    };
    const [pdf] = readPdfs(await openWorkshop(read)(subjectOf('el'))) as [ReadPdf];
    const figures = tags(pdf)
      .filter(({ role }) => role === 'Figure')
      .map(({ alt }) => alt);
    expect(figures).toContain(firstStory.photos[0]?.alt.el);
    expect(figures).not.toContain(firstStory.photos[1]?.alt.el);
    expect(textOf(pdf)).toContain(unspaced(firstStory.photos[1]?.alt.el ?? '-'));
  });

  test('a decorative photo leaves it out of the tags', async () => {
    const photos = firstStory.photos.map((photo) => ({ ...photo, decorative: true }));
    const pdf = await madeOf({ stories: [{ ...firstStory, photos }] }, 'el');
    const figures = tags(pdf)
      .filter(({ role }) => role === 'Figure')
      .map(({ alt }) => alt);
    expect(figures).not.toContain(firstStory.photos[0]?.alt.el);
    expect(pdf.pages[0]?.images).toBeGreaterThan(1);
  });

  test('neither operation, editorial, texts nor photos is made all the same', async () => {
    const bare: Story = {
      ...firstStory,
      kicker: both(''),
      lead: { el: null, en: null },
      body: { el: null, en: null },
      photos: [],
      event: null,
      appearances: [],
      beneficiaries: [],
      headline: { el: null, en: null },
    };
    const pdf = await madeOf(
      {
        title: { el: null, en: null },
        operation: null,
        editorial: { el: null, en: null },
        beneficiaries: [],
        issueDate: null,
        stories: [bare],
      },
      'el',
    );
    expect(pdf.info.Title).toBe('Αρ. 1');
    expect(pdf.pages[0]?.text).toContain('Ιστορία 1');
  });

  test('fifty stories is made in bounded time, with each of them in the contents', async () => {
    const stories = Array.from({ length: 50 }, (_, index) => {
      const story = index % 2 === 0 ? firstStory : secondStory;
      return { ...story, documentId: `story-${index}`, headline: both(`Ιστορία ${index + 1} της σειράς`) };
    });
    const began = performance.now();
    const bytes = await make(subjectOf('el', { ...content, stories }));
    expect(performance.now() - began).toBeLessThan(30_000);
    const [pdf] = readPdfs(bytes) as [ReadPdf];
    expect(titles(pdf.outline).filter((title) => title.startsWith('Ιστορία'))).toHaveLength(50);
    expect(pdf.pages.flatMap(({ links }) => links.filter(({ isInside }) => isInside))).toHaveLength(50);
    expect(bytes.length).toBeLessThan(5_000_000);
  }, 90_000);

  test('a long text has it in two columns of about the same length', async () => {
    const text = 'Ο Δήμος Χανίων παρουσίασε τις δράσεις της έξυπνης πόλης. '.repeat(12);
    const long = Array.from({ length: 16 }, (_, index) =>
      paragraph(`Παράγραφος ${index + 1}: ${text}Τέλος ${index + 1}.`),
    );
    const pdf = await madeOf(
      { stories: [{ ...firstStory, body: { el: long, en: null }, appearances: [], beneficiaries: [] }] },
      'el',
    );
    for (let index = 1; index <= 16; index += 1) {
      expect(textOf(pdf)).toContain(`Παράγραφος${index}:`);
      expect(textOf(pdf)).toContain(`Τέλος${index}.`);
    }
  });
});
