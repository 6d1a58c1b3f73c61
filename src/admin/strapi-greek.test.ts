import path from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { STRAPI_GREEK } from './strapi-greek';

type Texts = Readonly<Record<string, string>>;
type Package = keyof typeof STRAPI_GREEK;
type Node = ReturnType<IntlMessageFormat['getAst']>[number];
/** Kinds of node in a parsed message, by the numbers that the parser gives them. */
const LITERAL = 0;
const SELECT = 5;
const POUND = 7;
const TAG = 8;

const PACKAGES = Object.keys(STRAPI_GREEK) as Package[];

/** What Strapi says in English, under the keys the screen asks for: those of a plugin begin with its name. */
const englishOf = async (name: Package): Promise<Texts> => {
  const folder = name === 'admin' ? 'admin/dist/admin/admin/src' : `${name}/dist/admin`;
  const file = path.resolve(__dirname, `../../node_modules/@strapi/${folder}/translations/en.json.js`);
  const { default: texts } = await import(file);
  const prefix = name === 'admin' ? '' : `${name}.`;
  return Object.fromEntries(Object.entries(texts as Texts).map(([key, text]) => [`${prefix}${key}`, text]));
};

/** Names of products, standards and values that are the same in every language, and texts without any word. */
const SAME_IN_GREEK = [
  /^(Strapi Cloud|Sentry|GraphQL|JSON|DKIM|OAuth2|webhook|Webhooks|CSV|PDF|XLS|ZIP)$/,
  /^(noopener, nofollow, noreferrer|_blank, _self, _parent, _top)$/,
  /^(\{\w+\}|<\/?text>|[\s/])+$/,
];

/** Keys whose Greek does without one of the English placeholders, each with why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'content-manager.components.TableEmpty.withFilters': 'the name of a type would need another number and gender',
  'content-manager.components.TableEmpty.withSearch': 'the name of a type would need another number and gender',
  'content-manager.components.TableEmpty.withoutFilter': 'the name of a type would need another number and gender',
};

/** Texts that are no messages: an address in angle brackets, a choice without `other`. Strapi shows them as they are. */
const NO_MESSAGE = [
  'email.Settings.email.plugin.placeholder.defaultFrom',
  'email.Settings.email.plugin.placeholder.defaultReplyTo',
  'notification.ee.warning.at-seat-limit.title',
  'notification.ee.warning.over-.message',
];

const partsOf = (nodes: Node[]): string[] =>
  nodes.flatMap((node): string[] => {
    if (node.type === LITERAL || node.type === POUND) return [];
    if (node.type === TAG) return [`<${node.value}>`, ...partsOf(node.children)];
    const options = 'options' in node ? node.options : {};
    const choices = node.type === SELECT ? Object.keys(options).sort().join('|') : '';
    return [
      `{${node.value}${choices && ` of ${choices}`}}`,
      ...Object.values(options).flatMap((o) => partsOf(o.value)),
    ];
  });

/** The placeholders, tags and choices of a message, each once. */
const partsIn = (message: string): string[] =>
  [...new Set(partsOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: false }).getAst()))].sort();

describe.each(PACKAGES)("the Greek of Strapi's %s", (name) => {
  const greek: Texts = STRAPI_GREEK[name];
  let english: Texts;
  beforeAll(async () => {
    english = await englishOf(name);
  });

  test('has every text that the installed version has in English', () => {
    expect(Object.keys(english).length).toBeGreaterThan(40);
    expect(Object.keys(english).filter((key) => greek[key] === undefined)).toEqual([]);
  });

  test('is written wherever the English is, and is not the English again', () => {
    const left = Object.entries(english).filter(([key, text]) => {
      const same = greek[key] === text && !SAME_IN_GREEK.some((pattern) => pattern.test(text));
      return same || (text.trim() !== '' && greek[key]?.trim() === '');
    });
    expect(left).toEqual([]);
  });

  test('has the placeholders, tags and choices of the English', () => {
    for (const [key, text] of Object.entries(english)) {
      if (NO_MESSAGE.includes(key) || key in WITHOUT) continue;
      expect([key, partsIn(greek[key] ?? '')]).toEqual([key, partsIn(text)]);
    }
  });

  test('can be read as a message', () => {
    for (const [key, text] of Object.entries(greek)) {
      if (!NO_MESSAGE.includes(key)) expect(() => partsIn(text)).not.toThrow();
    }
  });

  test('has no word of two alphabets, no straight quotes and no question mark but the Greek one', () => {
    const words = Object.values(greek).flatMap((text) => text.match(/\p{L}+/gu) ?? []);
    expect(words.filter((word) => /\p{Script=Greek}/u.test(word) && /\p{Script=Latin}/u.test(word))).toEqual([]);
    expect(Object.values(greek).filter((text) => /["?]|\.\.\.|\u037e/.test(text))).toEqual([]);
  });

  test('keeps the final ν of the articles and of μη where the next sound asks for it, and there alone', () => {
    const before = /(?<!\p{L})(?:την?|στην?|μην?)(?= [\p{L}«])/giu;
    const wrong = Object.values(greek).flatMap((text) =>
      [...text.matchAll(before)]
        .filter(({ 0: word, index }) => {
          const next = text.slice(index + word.length).replace(/^[ «]+/, '');
          return word.endsWith('ν') !== /^([αεηιουωάέήίόύώκπτξψ]|μπ|ντ|γκ)/iu.test(next);
        })
        .map(({ index }) => text.slice(index, index + 20)),
    );
    expect(wrong).toEqual([]);
  });
});

test('no text of one package is another text in another package', () => {
  const told = new Map<string, string>();
  for (const [key, text] of Object.values(STRAPI_GREEK).flatMap((texts) => Object.entries(texts))) {
    expect([key, told.get(key) ?? text]).toEqual([key, text]);
    told.set(key, text);
  }
});

test('nothing is left without its English: each key of the two lists of exceptions is one that Strapi has', async () => {
  const english: Texts = Object.assign({}, ...(await Promise.all(PACKAGES.map(englishOf))));
  for (const key of [...NO_MESSAGE, ...Object.keys(WITHOUT)]) expect(english).toHaveProperty([key]);
});
