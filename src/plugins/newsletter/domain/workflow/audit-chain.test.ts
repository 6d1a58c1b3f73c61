import fc from 'fast-check';
import { type AuditEntry, BEFORE_THE_FIRST, chained, hashedText, hashOf, verifyChain } from './audit-chain';

const lineNo = (n: number) => ({
  at: new Date(Date.UTC(2018, 11, 20, 9, n)).toISOString(),
  bulletinId: `bulletin-${n % 3}`,
  move: 'submit',
  stageBefore: 'draft',
  stageAfter: 'in-review',
  actor: `admin:${n}`,
  role: 'deltio-editor',
  channel: 'admin',
  digest: 'd'.repeat(64),
  comment: n % 2 === 0 ? `Σχόλιο ${n}` : null,
  fourEyes: null,
});

const log = (length: number): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (let n = 1; n <= length; n += 1) entries.push(chained(lineNo(n), entries.at(-1) ?? null));
  return entries;
};

const without = (entries: AuditEntry[], ...sequences: number[]) =>
  entries.filter(({ sequence }) => !sequences.includes(sequence));

const edited = (entries: AuditEntry[], sequence: number, change: Partial<AuditEntry>): AuditEntry[] =>
  entries.map((entry) => (entry.sequence === sequence ? { ...entry, ...change } : entry));

const resealed = (entry: AuditEntry): AuditEntry => ({ ...entry, hash: hashOf(entry) });

/** Makes room for a new entry, or closes the room of one that is gone. */
const renumbered = (entries: AuditEntry[], from: number, by: number) =>
  entries.map((entry) => (entry.sequence >= from ? { ...entry, sequence: entry.sequence + by } : entry));

const at = (sequence: number, through = sequence) => ({ sequence, through });

describe('chained', () => {
  it('begins with the first sequence and no hash before it, and goes on from the last entry', () => {
    const [first, second] = log(2);
    expect(first).toMatchObject({ sequence: 1, previousHash: BEFORE_THE_FIRST });
    expect(second).toMatchObject({ sequence: 2, previousHash: first?.hash });
  });

  it('seals the fields of the log alone, whatever else a row holds', () => {
    const [entry] = log(1) as [AuditEntry];
    const row = { ...entry, id: 7, documentId: 'x', createdAt: 'now' };
    expect(hashOf(row)).toBe(entry.hash);
    expect(Object.keys(JSON.parse(hashedText(row))).sort()).toEqual(
      Object.keys(entry)
        .filter((key) => key !== 'hash')
        .sort(),
    );
  });
});

describe('verifyChain', () => {
  it.each([0, 1, 2, 9])('finds nothing in a log of %i entries as it was written, in whatever order it is read', (n) => {
    expect(verifyChain(log(n))).toEqual([]);
    expect(verifyChain(log(n).reverse())).toEqual([]);
  });

  it.each(Object.keys(lineNo(1)) as (keyof ReturnType<typeof lineNo>)[])(
    'finds an entry whose %s was changed',
    (field) => {
      expect(verifyChain(edited(log(6), 3, { [field]: 'άλλο' }))).toEqual([{ kind: 'changed', ...at(3) }]);
    },
  );

  it.each([1, 4, 6])('finds entry %i of six changed, in its hash, its link or its content', (sequence) => {
    const other = 'f'.repeat(64);
    for (const change of [{ hash: other }, { previousHash: other }, { digest: null }]) {
      // The last one, chained to nothing, may as well have been added.
      const kind = sequence === 6 && 'previousHash' in change ? 'inserted' : 'changed';
      expect(verifyChain(edited(log(6), sequence, change))).toEqual([{ kind, ...at(sequence) }]);
    }
  });

  it('finds an entry that was changed and sealed anew', () => {
    const entries = log(6).map((entry) => (entry.sequence === 4 ? resealed({ ...entry, actor: 'admin:99' }) : entry));
    expect(verifyChain(entries)).toEqual([{ kind: 'changed', ...at(4) }]);
  });

  it('finds a first entry that was sealed anew with another start', () => {
    const entries = log(1).map((entry) => resealed({ ...entry, previousHash: 'f'.repeat(64) }));
    expect(verifyChain(entries)).toEqual([{ kind: 'changed', ...at(1) }]);
  });

  it('finds removed entries, alone and in a row, also the first', () => {
    expect(verifyChain(without(log(9), 4))).toEqual([{ kind: 'removed', ...at(4) }]);
    expect(verifyChain(without(log(9), 1, 2, 5, 6, 7))).toEqual([
      { kind: 'removed', ...at(1, 2) },
      { kind: 'removed', ...at(5, 7) },
    ]);
  });

  it('finds a removed entry where the others were renumbered to close the gap', () => {
    expect(verifyChain(renumbered(without(log(9), 4), 5, -1))).toEqual([{ kind: 'removed', ...at(4) }]);
    expect(verifyChain(renumbered(without(log(9), 1, 2), 3, -2))).toEqual([{ kind: 'removed', ...at(1, 2) }]);
  });

  it('finds an inserted entry, whether it was sealed well, sealed badly or chained to nothing', () => {
    const room = renumbered(log(8), 5, 1);
    const model = room[3] as AuditEntry;
    const follower: AuditEntry = { ...model, sequence: 5, previousHash: model.hash, actor: 'admin:99' };
    const strangers = [
      resealed(follower),
      follower,
      { ...follower, hash: 'a'.repeat(64), previousHash: 'b'.repeat(64) },
    ];
    for (const stranger of strangers) {
      expect(verifyChain([...room, stranger])).toEqual([{ kind: 'inserted', ...at(5) }]);
    }
  });

  it('finds an entry that was added at the end and follows from nothing', () => {
    const entries = log(4);
    const stranger = { ...(entries[3] as AuditEntry), sequence: 5, previousHash: 'b'.repeat(64), hash: 'a'.repeat(64) };
    expect(verifyChain([...entries, stranger])).toEqual([{ kind: 'inserted', ...at(5) }]);
  });

  it('finds entries that changed places', () => {
    const swap = (a: number, b: number) =>
      log(7).map((entry) => ({ ...entry, sequence: { [a]: b, [b]: a }[entry.sequence] ?? entry.sequence }));
    expect(verifyChain(swap(2, 6))).toEqual([
      { kind: 'reordered', ...at(2) },
      { kind: 'reordered', ...at(6) },
    ]);
    expect(verifyChain(swap(3, 4))).toHaveLength(2);
  });

  it('finds the last entry under a number that is not its own', () => {
    expect(verifyChain(edited(log(6), 6, { sequence: 9 }))).toEqual([{ kind: 'reordered', ...at(9) }]);
  });

  it('does not lose itself in a sequence that is far beyond the log', () => {
    const entries = edited(log(5), 3, { sequence: 2_000_000_000 });
    expect(verifyChain(entries)).toEqual([{ kind: 'reordered', ...at(2_000_000_000) }]);
    const far = resealed({ ...(log(5)[4] as AuditEntry), sequence: 2_000_000_000 });
    expect(verifyChain([...log(5), far])).toEqual(
      expect.arrayContaining([{ kind: 'removed', ...at(6, 1_999_999_999) }]),
    );
  });

  it('cannot see that the last entries are gone: what is left is a whole chain', () => {
    expect(verifyChain(log(9).slice(0, 5))).toEqual([]);
  });

  it('tells of at least one break wherever any field of any entry is another', () => {
    const entries = log(6);
    const fields = Object.keys(entries[0] as AuditEntry) as (keyof AuditEntry)[];
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.constantFrom(...fields),
        fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
        (index, field, value) => {
          fc.pre(field !== 'sequence' || typeof value === 'number');
          const original = (entries[index] as AuditEntry)[field];
          fc.pre(value !== original);
          const tampered = entries.map((entry, place) => (place === index ? { ...entry, [field]: value } : entry));
          expect(verifyChain(tampered as AuditEntry[])).not.toEqual([]);
        },
      ),
    );
  });

  it('tells of a break wherever entries but the last were taken out or put in other places', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }), (kept) => {
        const left = [...log(7).filter(({ sequence }) => kept.includes(sequence)), log(8)[7] as AuditEntry];
        expect(verifyChain(left)).not.toEqual([]);
        expect(verifyChain(left.map((entry, index) => ({ ...entry, sequence: index + 1 })))).not.toEqual([]);
      }),
    );
  });
});
