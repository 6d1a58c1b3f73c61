/** A repeatable source of numbers from 0 to 1 (mulberry32): the same corpus on every machine. */
const numbersFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Syllables and endings of words that look like those of each language. */
const SOUNDS = {
  el: {
    onsets: 'β γ δ ζ κ λ μ ν π ρ σ τ φ χ στ πρ κρ τρ',
    vowels: 'α ε ι ο η ω ου αι',
    ends: 'α η ος ου ων ες ο ι ης',
  },
  en: { onsets: 'b c d f g l m n p r s t st pr cr tr', vowels: 'a e i o u ea ou', ends: 'er ing ed s ion y al' },
};

const inventWord = (next, { onsets, vowels, ends }) => {
  const pick = (list) => list.split(' ')[Math.floor(next() * list.split(' ').length)];
  const stem = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(onsets) + pick(vowels)).join('');
  return stem + pick(onsets) + pick(ends);
};

const plain = (node) => (node.type === 'text' ? node.text : node.children.map(plain).join(' '));

/** The words of a bulletin in one language, the most frequent first, and invented ones after them. */
const vocabularyOf = (bulletin, locale, size) => {
  const texts = bulletin.stories.flatMap(({ headline, lead, body }) => [
    headline[locale] ?? '',
    lead[locale] ?? '',
    ...(body[locale] ?? []).map(plain),
  ]);
  const counts = new Map();
  for (const word of texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const real = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const next = numbersFrom(locale === 'el' ? 1 : 2);
  return [...real, ...Array.from({ length: size }, () => inventWord(next, SOUNDS[locale]))];
};

/** Words that are not in the bulletin that the others are made from. */
const INVENTED_WORDS = 30_000;
/** What a bulletin holds: stories, and words of a headline and of a body in each language. */
const STORIES = 4;
const HEADLINE = 7;
const BODY = 170;

const isoDay = (at) => `${2010 + (at % 20)}-0${1 + (at % 9)}-1${at % 10}`;

/**
 * `count` editions with texts of their own, made from one bulletin: its words and as many others, by Zipf's law; people,
 * organisations and pictures are shared, events are each edition's own. Gives `{ editions, words }`: some words of
 * headlines, and some of bodies, each with the number of the edition that has it.
 */
export const inventEditions = (bulletin, count) => {
  const vocabularies = {
    el: vocabularyOf(bulletin, 'el', INVENTED_WORDS),
    en: vocabularyOf(bulletin, 'en', INVENTED_WORDS),
  };
  const next = numbersFrom(7);
  const word = (locale) => {
    const words = vocabularies[locale];
    // Zipf: the rank is as likely as it is low, evenly over its logarithm.
    return words[Math.floor(words.length ** next()) - 1];
  };
  const wordsOf = (locale, length) => Array.from({ length }, () => word(locale)).join(' ');
  const both = (length) => ({ el: wordsOf('el', length), en: wordsOf('en', length) });
  const blocks = (text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const words = { title: [], body: [] };
  const editions = Array.from({ length: count }, (_, at) => {
    const number = 101 + at;
    const event = (id) => id && `${id}-${number}`;
    const stories = Array.from({ length: STORIES }, (_story, place) => {
      const model = bulletin.stories[place % bulletin.stories.length];
      const headline = both(HEADLINE);
      const body = both(BODY);
      words.title.push(headline.el.split(' ')[place]);
      words.body.push(body.el.split(' ')[place * 20]);
      return {
        ...model,
        documentId: `${model.documentId}-${place}-${number}`,
        slug: { el: `thema-${place}-${number}`, en: `story-${place}-${number}` },
        headline,
        lead: both(20),
        body: { el: blocks(body.el), en: blocks(body.en) },
        event: event(model.event),
      };
    });
    const content = {
      ...bulletin,
      documentId: `bulletin-${number}`,
      number,
      issueDate: isoDay(at),
      slug: { el: `deltio-${number}`, en: `bulletin-${number}` },
      title: both(5),
      stories,
      events: bulletin.events.map((one) => ({ ...one, documentId: event(one.documentId), title: both(HEADLINE) })),
    };
    return {
      bulletinId: content.documentId,
      number,
      revision: 1,
      digest: '0'.repeat(64),
      issuedAt: `${isoDay(at)}T09:00:00.000Z`,
      changeNote: { el: null, en: null },
      content,
    };
  });
  return { editions, words };
};
