import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';
import { CROWDED_EDITION } from '../support/crowded-edition';
import { HOSTILE_EDITION } from '../support/hostile-edition';
import { openWorkshop, subjectOf } from '../support/pdf-workshop';
import { type ReadPdf, readPdfs, type TagTree, tagsOf } from '../support/read-pdf';
import { FIRST_EDITION } from '../support/seed-bulletins';

jest.setTimeout(60_000);

/** Tags that may stand in one of these alone, and what these may hold at most (ISO 14289-1, 7.2, 7.5 and 7.6). */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
/** Every tag that there is (ISO 32000-1, 14.8.4), once the role map has been followed. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
);

const make = openWorkshop();

type Case = { name: string; content: Bulletin; locales: [Locale, ...Locale[]] };
const CASES: Case[] = [
  { name: 'bulletin no. 1 in Greek', content: FIRST_EDITION.content, locales: ['el'] },
  { name: 'bulletin no. 1 in English', content: FIRST_EDITION.content, locales: ['en'] },
  { name: 'bulletin no. 1 in both languages', content: FIRST_EDITION.content, locales: ['el', 'en'] },
  { name: 'every kind of block', content: CROWDED_EDITION.content, locales: ['el', 'en'] },
  { name: 'hostile texts', content: HOSTILE_EDITION.content, locales: ['en'] },
];

/** Tags with the tag around each, from the top. */
const pairsIn = (tree: TagTree): [TagTree, TagTree][] =>
  tree.children.flatMap((child): [TagTree, TagTree][] => [[tree, child], ...pairsIn(child)]);

describe.each(CASES)('The structure of $name', ({ content, locales }) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  const pairs = () => pdf.pages.flatMap(({ tree }) => pairsIn(tree));
  const tags = () => pdf.pages.flatMap(({ tree }) => tagsOf(tree)).filter(({ role }) => role !== 'Root');

  beforeAll(async () => {
    const [first, ...others] = locales.map((locale) => subjectOf(locale, content));
    bytes = await make(first as ReturnType<typeof subjectOf>, ...others);
    [pdf] = readPdfs(bytes) as [ReadPdf];
  });

  test('is one document of standard tags, whose title is shown in place of the file’s name', () => {
    for (const { tree } of pdf.pages) expect(tree.children.map(({ role }) => role)).toEqual(['Document']);
    expect(tags().filter(({ role }) => !STANDARD.has(role))).toEqual([]);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.preferences).toMatchObject({ DisplayDocTitle: true });
    expect(pdf.info.Language).toBe(locales[0]);
  });

  test('has its parts where they belong', () => {
    const astray = pairs().filter(
      ([parent, child]) =>
        (PARENTS[child.role] && !PARENTS[child.role]?.includes(parent.role)) ||
        (CHILDREN[parent.role] && !CHILDREN[parent.role]?.includes(child.role)),
    );
    expect(astray.map(([parent, child]) => `${parent.role} > ${child.role}`)).toEqual([]);
    for (const item of tags().filter(({ role }) => role === 'LI')) {
      expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    }
  });

  test('has one title a language, and headings that skip no level', () => {
    const levels = tags().flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect([levels[0], levels.filter((level) => level === 1).length]).toEqual([1, locales.length]);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('has words and a place for every figure', () => {
    const figures = tags().filter(({ role }) => role === 'Figure');
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
    // pdf.js passes over attributes that stand in a list, as these do.
    const objects = Buffer.from(bytes)
      .toString('latin1')
      .split('endobj')
      .filter((object) => /\/S \/Figure\b/.test(object));
    expect(objects.length).toBeGreaterThanOrEqual(figures.length);
    for (const object of objects) expect(object).toMatch(/\/Alt [(<][\s\S]*\/BBox \[[\d. -]+\]/);
  });

  test('has every link within a tag of its own, with words, in the order of the tags', () => {
    for (const { links, tree } of pdf.pages) {
      expect(links.filter(({ subtype, words }) => subtype !== 'Link' || words.trim() === '')).toEqual([]);
      const held = tagsOf(tree).filter(({ annotations }) => annotations.length > 0);
      expect(held.filter(({ role }) => role !== 'Link')).toEqual([]);
      expect(held.flatMap(({ annotations }) => annotations).sort()).toEqual(links.map(({ id }) => id).sort());
    }
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/Type \/Annot\b/g)?.length).toBe(raw.match(/\/StructParent \d/g)?.length);
    const pages = raw.split('endobj').filter((object) => /\/Type \/Page\b/.test(object));
    expect(pages).toHaveLength(pdf.pages.length);
    for (const page of pages.filter((object) => object.includes('/Annots'))) expect(page).toContain('/Tabs /S');
  });

  test('has all text tagged but what stands on every page, which no one is read', () => {
    for (const [index, { marked }] of pdf.pages.entries()) {
      expect(marked.unmarked.trim()).toBe('');
      expect(marked.tagged.trim()).not.toBe('');
      expect(marked.artifact).toMatch(
        new RegExp(`(?:Σελίδα ${index + 1} από|Page ${index + 1} of) ${pdf.pages.length}`),
      );
      expect(marked.tagged).not.toMatch(/Σελίδα \d+ από|Page \d+ of/);
    }
  });

  test('has fonts of its own alone, each glyph of which says what it stands for', () => {
    for (const { fonts } of pdf.pages) {
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font).toEqual({
          name: expect.stringMatching(/^[A-Z]{6}\+Noto(?:Sans|Serif)-/),
          isEmbedded: true,
          glyphsAsText: expect.any(Number),
        });
        expect(font.glyphsAsText).toBeGreaterThan(0);
      }
    }
  });
});

test('The second language of a bilingual PDF is the language of all of its tags, from its first page to its last', async () => {
  const [pdf] = readPdfs(await make(subjectOf('el'), subjectOf('en'))) as [ReadPdf];
  const begins = pdf.pages.findIndex(({ text }) => text.includes('Page '));
  expect(begins).toBeGreaterThan(0);
  const told = (tree: TagTree, inherited: string): [string, string][] => {
    const lang = tree.lang ?? inherited;
    return tree.children.length > 0 ? tree.children.flatMap((child) => told(child, lang)) : [[tree.role, lang]];
  };
  const languages = pdf.pages.map(({ tree }) => told(tree, 'el').map(([, lang]) => lang));
  for (const found of languages.slice(begins)) expect(new Set(found)).toEqual(new Set(['en']));
  expect(new Set(languages[0])).toContain('el');
});
