import { both, bulletin, paragraphs, photo, story } from '../../../../../tests/support/bulletin-builder';
import { findingsIn } from '../../../../../tests/support/read-cases';
import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath, Finding, TextRange } from '../finding';
import { fingerprintOf } from './fingerprint';
import { RULES } from './registry';
import { CASES } from './registry.cases';

const BODY = ['stories', 0, 'body', 'el', 0];
const FIRST = 'Η συνάντηση έγινε στο Δημαρχείο.';
const SECOND = 'Μίλησε ο κ. Δήμαρχος για την πράξη.';

const withBody = (...texts: string[]): Bulletin =>
  bulletin({ stories: [story({ documentId: 'one', body: { el: paragraphs(...texts), en: null } })] });

const seen = (path: ContentPath, range: TextRange | null, more: Partial<Finding> = {}): Finding => ({
  ruleId: 'el/final-nu',
  reason: 'needless',
  severity: 'warning',
  path,
  locale: 'el',
  range,
  data: {},
  mends: [],
  ...more,
});

const quoted = (text: string, quote: string, path: ContentPath = BODY): Finding => {
  const from = text.indexOf(quote);
  return seen(path, [from, from + quote.length]);
};

describe('fingerprintOf', () => {
  const text = `${FIRST} ${SECOND}`;
  const original = fingerprintOf(withBody(text), quoted(text, 'την πράξη'));

  it('is 64 hex digits, the same for the same', () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintOf(withBody(text), quoted(text, 'την πράξη'))).toBe(original);
  });

  it.each<[string, Bulletin, Finding]>([
    ['an edit of the sentence before', withBody(`Άλλη αρχή. ${SECOND}`), quoted(`Άλλη αρχή. ${SECOND}`, 'την πράξη')],
    ['a sentence that comes after', withBody(`${text} Τέλος.`), quoted(`${text} Τέλος.`, 'την πράξη')],
    ['another paragraph before it', withBody('Νέα.', text), quoted(text, 'την πράξη', [...BODY.slice(0, -1), 1])],
    ['another data or mend', withBody(text), { ...quoted(text, 'την πράξη'), data: { a: 1 }, severity: 'error' }],
    [
      'another story before it',
      { ...withBody(text), stories: [story({ documentId: 'zero' }), ...withBody(text).stories] },
      quoted(text, 'την πράξη', ['stories', 1, 'body', 'el', 0]),
    ],
  ])('outlives %s', (_what, changed, finding) => {
    expect(fingerprintOf(changed, finding)).toBe(original);
  });

  const edited = `${FIRST} Μίλησε ο Δήμαρχος για την πράξη.`;
  it.each<[string, Bulletin, Finding]>([
    ['an edit of its own sentence', withBody(edited), quoted(edited, 'την πράξη')],
    ['another word of the sentence', withBody(text), quoted(text, 'Δήμαρχος')],
    ['another rule', withBody(text), { ...quoted(text, 'την πράξη'), ruleId: 'el/masc-nu' }],
    ['another reason', withBody(text), { ...quoted(text, 'την πράξη'), reason: 'missing' }],
    ['no range', withBody(text), seen(BODY, null)],
    [
      'another story',
      bulletin({ stories: [story({ documentId: 'two', body: { el: paragraphs(text), en: null } })] }),
      quoted(text, 'την πράξη'),
    ],
  ])('dies with %s', (_what, changed, finding) => {
    expect(fingerprintOf(changed, finding)).not.toBe(original);
  });

  it('tells the same word apart at two places of a sentence', () => {
    const twice = 'Η πράξη και η πράξη.';
    expect(fingerprintOf(withBody(twice), seen(BODY, [2, 7]))).not.toBe(
      fingerprintOf(withBody(twice), seen(BODY, [14, 19])),
    );
  });

  it('holds a whole value where there is no range: dies when the value changes, and with the photo', () => {
    const path = ['stories', 0, 'photos', 0, 'alt', 'el'];
    const of = (el: string | null, hash = 'hall') =>
      fingerprintOf(
        bulletin({ stories: [story({ photos: [photo({ alt: both(el, null), image: imageOf(hash) })] })] }),
        seen(path, null),
      );
    expect(of('IMG_1.jpg')).toBe(of('IMG_1.jpg'));
    expect(of('IMG_1.jpg')).not.toBe(of('IMG_2.jpg'));
    expect(of(null, 'hall')).not.toBe(of(null, 'street'));
  });

  it('is another one for every finding of a bulletin that a rule tells apart', () => {
    for (const rule of RULES) {
      for (const given of CASES[rule.id]?.invalid ?? []) {
        if (!('bulletin' in given)) continue;
        const findings = findingsIn(given, rule);
        const prints = findings.map((finding) => fingerprintOf(given.bulletin, finding));
        expect({ title: given.title, count: new Set(prints).size }).toEqual({
          title: given.title,
          count: findings.length,
        });
      }
    }
  });
});

const imageOf = (hash: string) => ({ ...(photo().image as NonNullable<ReturnType<typeof photo>['image']>), hash });
