import { seedBulletin } from '../../../../../../../tests/support/seed-bulletins';
import { type Blocks, plainText } from '../../../../domain/bulletin/blocks';
import { checkBulletin } from '../../../../domain/lint/check-bulletin';
import { NO_FACTS } from '../../../../domain/lint/context';
import type { Locale } from '../../../../domain/locale';
import { BENEFICIARIES } from './beneficiaries';
import { BULLETIN_01 } from './bulletin-01';
import { BULLETIN_02 } from './bulletin-02';
import type { SeedBulletin } from './seed-content';

const proseOf = (blocks: Blocks | null | undefined) => (blocks ?? []).map(plainText).join('\n');

/** Everything that a reader reads of the bulletin and its stories in a language. */
function textOf({ texts, stories }: SeedBulletin, locale: Locale): string {
  const pieces = stories.flatMap((story) => {
    const { headline, kicker, lead, body } = story.texts[locale] ?? {};
    const side = locale === 'el' ? 'El' : 'En';
    const photos = story.photos.flatMap((photo) => [photo[`alt${side}`], photo[`caption${side}`]]);
    const topics = story.appearances.map((appearance) => appearance[`topic${side}`]);
    return [headline, kicker, lead, proseOf(body), ...photos, ...topics];
  });
  return [texts[locale]?.title, proseOf(texts[locale]?.editorial), ...pieces].filter(Boolean).join('\n');
}

const FIRST_IN = { el: textOf(BULLETIN_01, 'el'), en: textOf(BULLETIN_01, 'en') };
const DRAFT = textOf(BULLETIN_02, 'el');

/** The mistakes of the printed bulletin that a text can be searched for. */
const PRINTED_MISTAKES: Readonly<Record<string, RegExp>> = {
  'a weekday that is not the day of its date': /Τρίτη 12 Δεκεμβρίου/,
  'a date without a year': /\d{1,2} (?:Δεκεμβρίου|Φεβρουαρίου)(?! \d{4})/,
  'a date in figures': /\d{1,2}\/\d{1,2}\/\d{4}/,
  'an accusative article before a genitive': /δεδομένης τη σημασίας/,
  'a comma before a restrictive clause': /, που /,
  'a coordination in two cases': /της διακυβέρνησης, το περιβάλλον/,
  'a final ν too many': /(?:την|στην|μην) (?:2η|[βγδζθλμνρσφχ])/i,
  'a final ν too few': /(?:^|\s)(?:το|στο) σκοπό/,
  'straight quotes': /"/,
  'Smart Cities without quotes': /(?<!«)Smart Cities/,
  'the operation in small letters': /(?<!\p{L})πράξης/u,
  'the beneficiaries in small letters': /(?<!\p{L})δικαιούχων/u,
  'a comma before και έπειτα': /, και έπειτα/,
  'a double space': / {2}/,
  'an abbreviated directorate': /Δ\/νσης/,
  'a missing comma in an enumeration': /Προγραμματισμού Οργάνωσης/,
  'a person without a given name': /Η κ\.\sΠολυχρονάκη/u,
  'an unofficial name of the venue': /Κέντρο Αρχιτεκτονικής Μεσογείου/,
  'an unlisted "all beneficiaries"': /όλων των [Δδ]ικαιούχων(?!:)/,
  'the Greek word for marketing in English': /Marketing/,
};

/** Which of those the draft of bulletin no. 2 repeats, and which it adds. */
const PLANTED_MISTAKES: Readonly<Record<string, RegExp>> = {
  'a weekday that is not the day of its date': /Τρίτη 17 Φεβρουαρίου 2020/,
  'a date without a year': /24 Φεβρουαρίου(?! \d{4})/,
  'a final ν too many': /την συμμετοχή[\s\S]*την 2η/,
  'a final ν too few': /το σκοπό/,
  'straight quotes': /"Smart Cities"[\s\S]*"έξυπνης πόλης"/,
  'mixed quotes': /«έξυπνης πόλης»/,
  'Smart Cities without quotes': /(?<![«"])Smart Cities/,
  'a double space': / {2}/,
  'a hyphen in a range': /2018-2020/,
  'a space inside an ordinal': /2 ο/,
  'an abbreviation': /Δ\/νσης/,
  'a missing comma in an enumeration': /Προγραμματισμού Οργάνωσης/,
  'an accusative article before a genitive': /δεδομένης τη σημασίας/,
  'a comma before a restrictive clause': /, που /,
  'a comma before και έπειτα': /, και έπειτα/,
  'a coordination in two cases': /της διακυβέρνησης, το περιβάλλον/,
  'a breaking space after κ.': /κ\. Πολυχρονάκη/,
  'terms in several capitalisations': /Δικαιούχοι[\s\S]*δικαιούχων/,
  'a name that the municipality no longer bore': /Δήμος Λέσβου/,
  'a link that says only "here"': /(?<!\p{L})εδώ(?!\p{L})/u,
  'a file name for an alternative text': /DSC_0421\.JPG/,
};

const MONTHS = {
  el: ['Δεκεμβρίου', 'Φεβρουαρίου'],
  en: ['December', 'February'],
} as const;
const MONTH_NUMBERS: Readonly<Record<string, number>> = { Δεκεμβρίου: 12, Φεβρουαρίου: 2, December: 12, February: 2 };

/** Days named in a text with their weekday, as `YYYY-MM-DD`, in order; the weekday as written. */
const datedDays = (text: string, locale: Locale) =>
  [...text.matchAll(new RegExp(`(\\p{L}+) (\\d{1,2}) (${MONTHS[locale].join('|')}) (\\d{4})`, 'gu'))].map(
    ([, weekday = '', day = '', month = '', year = '']) => ({
      weekday,
      day: `${year}-${String(MONTH_NUMBERS[month]).padStart(2, '0')}-${day.padStart(2, '0')}`,
    }),
  );

const weekdayOf = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);

describe('bulletin no. 1', () => {
  test.each(Object.entries(PRINTED_MISTAKES))('has no longer %s', (_, mistake) => {
    expect(FIRST_IN.el.match(mistake)?.[0]).toBeUndefined();
  });

  test.each(['el', 'en'] as const)('names every day with the weekday of the calendar, in %s', (locale) => {
    const days = datedDays(FIRST_IN[locale], locale);
    expect(days.map(({ day }) => day)).toEqual(['2018-12-10', '2018-12-11']);
    for (const { weekday, day } of days) expect(weekday).toBe(weekdayOf(day, locale));
  });

  test('says of each event the day on which it was', () => {
    for (const story of BULLETIN_01.stories) {
      const event = BULLETIN_01.events.find(({ key }) => key === story.event);
      const days = datedDays(proseOf(story.texts.el.body), 'el').map(({ day }) => day);
      expect(days).toEqual([event?.shared.startDate]);
    }
  });

  test('has the same numbers in both languages, text by text', () => {
    expect(numbersIn(BULLETIN_01.texts.en?.title ?? '')).toEqual(numbersIn(BULLETIN_01.texts.el.title));
    for (const { texts, photos } of BULLETIN_01.stories) {
      const [el, en] = [texts.el, texts.en];
      expect(numbersIn(en?.headline ?? '')).toEqual(numbersIn(el.headline));
      expect((en?.body ?? []).map((block) => numbersIn(plainText(block)))).toEqual(
        el.body.map((block) => numbersIn(plainText(block))),
      );
      for (const { captionEl = '', captionEn = '' } of photos)
        expect(numbersIn(captionEn)).toEqual(numbersIn(captionEl));
    }
  });

  test('has the same kinds of blocks in both languages', () => {
    const kinds = (blocks: Blocks | undefined) => blocks?.map(({ type }) => type);
    expect(kinds(BULLETIN_01.texts.en?.editorial)).toEqual(kinds(BULLETIN_01.texts.el.editorial));
    for (const { texts } of BULLETIN_01.stories) expect(kinds(texts.en?.body)).toEqual(kinds(texts.el.body));
  });

  test('never calls the operation an act, and keeps the English exonyms', () => {
    expect(FIRST_IN.en).not.toMatch(/\bacts?\b/i);
    expect(FIRST_IN.en).not.toMatch(/Irakleio|Iraklio|Kriti\b|Kypros|Mytilini/);
    expect(FIRST_IN.en).not.toMatch(/\p{Script=Greek}/u);
  });

  test('is NFC, and keeps «κ.» beside the name', () => {
    expect(FIRST_IN.el).toBe(FIRST_IN.el.normalize('NFC'));
    expect(FIRST_IN.el).not.toMatch(/κ\. /);
    expect(FIRST_IN.el.match(/κ\.\u00a0/g)).toHaveLength(2);
  });

  test('describes every photo in at most 150 characters, without people', () => {
    const photos = BULLETIN_01.stories.flatMap((story) => story.photos);
    expect(BULLETIN_01.stories.map((story) => story.photos.length)).toEqual([2, 2]);
    expect(new Set(photos.map(({ image }) => image)).size).toBe(photos.length);
    for (const { altEl = '', altEn = '', people, credit } of photos) {
      for (const alt of [altEl, altEn]) {
        expect(alt.length).toBeGreaterThan(20);
        expect(alt.length).toBeLessThanOrEqual(150);
      }
      expect({ people, credit }).toEqual({ people: 'none', credit: 'Deltio' });
    }
  });

  test('has addresses by ELOT 743', () => {
    const { title, slug, stories } = seedBulletin(BULLETIN_01);
    expect(title.el).toBe('1ο Ενημερωτικό Δελτίο της Πράξης «Smart Cities»');
    expect(slug).toEqual({
      el: '1o-enimerotiko-deltio-tis-praxis-smart-cities',
      en: 'bulletin-no-1-of-the-smart-cities-project',
    });
    expect(stories.map((story) => story.slug.el)).toEqual([
      '2i-techniki-synantisi-tis-praxis-smart-cities',
      '1i-imerida-pliroforisis-dimou-chanion',
    ]);
  });

  test('leaves the checker nothing to say', () => {
    expect(checkBulletin(seedBulletin(BULLETIN_01), NO_FACTS)).toEqual([]);
  });
});

describe('the beneficiaries', () => {
  test('share 643,000 euros under one lead', () => {
    expect(BENEFICIARIES.reduce((sum, { shared }) => sum + shared.budget, 0)).toBe(643_000);
    expect(BENEFICIARIES.filter(({ shared }) => shared.role === 'lead').map(({ key }) => key)).toEqual(['pafos']);
  });
});

describe('bulletin no. 2', () => {
  test.each(Object.entries(PLANTED_MISTAKES))('carries %s', (_, mistake) => {
    expect(DRAFT).toMatch(mistake);
  });

  test('is a Greek draft alone', () => {
    const texts = [BULLETIN_02, ...BULLETIN_02.stories, ...BULLETIN_02.events, ...BULLETIN_02.speakers];
    expect(texts.every((one) => one.texts.en === null)).toBe(true);
  });

  test('gives the checker of today something to find, of each kind that was planted', () => {
    const facts = { ...NO_FACTS, takenNumbers: [1], latestNumber: 1 };
    const found = checkBulletin(seedBulletin(BULLETIN_02), facts).map(({ ruleId, reason }) => `${ruleId} ${reason}`);
    expect(new Set(found)).toEqual(
      new Set([
        'event/complete host-missing',
        'event/complete venue-missing',
        'i18n/complete missing',
        'name/incomplete given-name-missing',
        'name/incomplete named-in-part',
        'term/abbrev shortened',
        'term/case mixed',
        'name/stale-org stale',
        'org/not-beneficiary unlisted',
        'a11y/alt missing',
        'a11y/alt file-name',
        'a11y/link-text vague',
        'typo/dash-nbsp hyphen',
        'typo/dash-nbsp space',
        'typo/mixed-quotes bare',
        'typo/mixed-quotes styles',
        'typo/ordinal split',
        'typo/spaces double',
        'typo/straight-quotes quotation',
        'date/no-year missing',
        'date/weekday mismatch',
        'el/article-case genitive',
        'el/comma-kai joined',
        'el/coordination-case changed',
        'el/final-nu superfluous',
        'el/masc-nu missing',
        'el/missing-comma listed',
        'gdpr/image credit-missing',
        'gdpr/image people-unstated',
      ]),
    );
  });
});
