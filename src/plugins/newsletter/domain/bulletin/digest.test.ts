import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bulletin, emptyBulletin, hollowBulletin } from '../../../../../tests/support/bulletin-builder';
import type { ContentPath } from '../finding';
import type { Bulletin } from './bulletin';
import { canonicalJson, type Json } from './canonical-json';
import { digestOf } from './digest';

/** The paths of all texts, numbers, truths and blanks of a value. */
function leavesOf(value: unknown, path: ContentPath = []): ContentPath[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

const at = (value: unknown, path: ContentPath): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** A copy of a bulletin with another value at a path. */
function withLeaf(original: Bulletin, path: ContentPath, value: unknown): Bulletin {
  const copy = structuredClone(original);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

const another = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value} `;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return '';
};

const LEAVES = leavesOf(bulletin());

describe('digestOf', () => {
  it.each([
    ['whole', bulletin],
    ['empty', emptyBulletin],
    ['hollow', hollowBulletin],
  ])('is 64 hex digits: SHA-256 of the canonical JSON of a %s bulletin', (_, build) => {
    expect(digestOf(build())).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(build())).toBe(createHash('sha256').update(canonicalJson(build()), 'utf8').digest('hex'));
  });

  it('is the same for equal content, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(bulletin()).reverse()) as Bulletin;
    expect(digestOf(turned)).toBe(digestOf(bulletin()));
    expect(digestOf(JSON.parse(JSON.stringify(bulletin())))).toBe(digestOf(bulletin()));
  });

  it('changes with the least change of any one text, number or choice in either language', () => {
    const original = bulletin();
    expect(LEAVES.length).toBeGreaterThan(200);
    const digests = LEAVES.map((path) => digestOf(withLeaf(original, path, another(at(original, path)))));
    expect(digests).not.toContain(digestOf(original));
    expect(new Set(digests).size).toBe(LEAVES.length);
  });

  it('tells any two values at one place apart', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.constantFrom(...LEAVES), value, value, (path, one, other) => {
        const same = canonicalJson(one as Json) === canonicalJson(other as Json);
        const original = bulletin();
        expect(digestOf(withLeaf(original, path, one)) === digestOf(withLeaf(original, path, other))).toBe(same);
      }),
    );
  });

  it('changes with the order of the stories and with a story left out', () => {
    const { stories } = bulletin();
    const digests = [stories, stories.toReversed(), stories.slice(0, 1)].map((kept) =>
      digestOf(bulletin({ stories: kept })),
    );
    expect(new Set(digests).size).toBe(3);
  });

  it('tells an empty text from none, and a lone surrogate from the sign that stands in for it', () => {
    const titled = (el: string | null) => digestOf(bulletin({ title: { el, en: 'Title' } }));
    expect(titled('')).not.toBe(titled(null));
    expect(titled('\ud800')).not.toBe(titled('\ufffd'));
    expect(titled('\ud800')).not.toBe(titled('\ud801'));
  });
});
