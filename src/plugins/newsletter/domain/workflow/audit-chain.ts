import { canonicalJson } from '../bulletin/canonical-json';
import { sha256Of } from '../bulletin/digest';

/** One line of the audit log as its hash covers it: these fields and no others. */
export type AuditLine = {
  /** 1 for the first line of the log, then 2, 3 … */
  readonly sequence: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly bulletinId: string;
  readonly move: string;
  readonly stageBefore: string | null;
  readonly stageAfter: string | null;
  readonly actor: string;
  readonly role: string;
  readonly channel: string;
  readonly digest: string | null;
  readonly comment: string | null;
  readonly fourEyes: string | null;
  /** The hash of the line before; `BEFORE_THE_FIRST` where there is none. */
  readonly previousHash: string;
};

/** A line of the log with its seal, `hashOf(line)`. */
export type AuditEntry = AuditLine & { readonly hash: string };

/** What the first line of the log names as the hash before it. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** The text whose SHA-256 is a line's hash: the canonical JSON of the line, without the hash itself. */
export const hashedText = (line: AuditLine): string =>
  canonicalJson({
    sequence: line.sequence,
    at: line.at,
    bulletinId: line.bulletinId,
    move: line.move,
    stageBefore: line.stageBefore,
    stageAfter: line.stageAfter,
    actor: line.actor,
    role: line.role,
    channel: line.channel,
    digest: line.digest,
    comment: line.comment,
    fourEyes: line.fourEyes,
    previousHash: line.previousHash,
  });

/** The hash that a line is sealed with: 64 hex digits. */
export const hashOf = (line: AuditLine): string => sha256Of(hashedText(line));

/** The entry that follows another, or the first one of a log. */
export function chained(line: Omit<AuditLine, 'sequence' | 'previousHash'>, last: AuditEntry | null): AuditEntry {
  const sealed = { ...line, sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? BEFORE_THE_FIRST };
  return { ...sealed, hash: hashOf(sealed) };
}

/**
 * Where the log is not what was written. `changed`, `inserted` and `reordered` name an entry by the sequence it bears
 * now (`through` is the same); `removed` names the first and the last of the entries that are gone.
 */
export type Break = {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'reordered';
  readonly sequence: number;
  readonly through: number;
};

/**
 * Every break of a whole log, by sequence; none where each entry is as it was sealed and follows the one before. The
 * removal of the last entries leaves a whole, shorter chain: who wants to see that must know how long it was.
 */
export function verifyChain(entries: readonly AuditEntry[]): Break[] {
  const stored = entries.toSorted((a, b) => a.sequence - b.sequence);
  const places = placesOf(stored);
  const { genuine, inserted, changed } = classify(stored, places);
  const broken = (kind: Break['kind']) => (entry: AuditEntry) => ({
    kind,
    sequence: entry.sequence,
    through: entry.sequence,
  });
  return [
    ...changed.entries.map(broken('changed')),
    ...replaced(genuine).map(broken('changed')),
    ...inserted.map(broken('inserted')),
    ...reordered(stored, new Set(genuine.values()), places).map(broken('reordered')),
    ...gaps([...genuine.keys(), ...changed.places]),
  ].sort((a, b) => a.sequence - b.sequence);
}

/**
 * The number under which each entry was sealed, of those whose content is intact: the one it bears, or, where it was
 * renumbered, the one after its predecessor's.
 */
function placesOf(stored: readonly AuditEntry[]): ReadonlyMap<AuditEntry, number> {
  const hashes = new Set(stored.map(({ hash }) => hash));
  const followers = new Map<string, AuditEntry[]>();
  for (const entry of stored) {
    const siblings = followers.get(entry.previousHash);
    if (siblings) siblings.push(entry);
    else followers.set(entry.previousHash, [entry]);
  }
  const places = new Map<AuditEntry, number>();
  const tryPlace = (entry: AuditEntry, place: number) => {
    if (!places.has(entry) && hashOf({ ...entry, sequence: place }) === entry.hash) places.set(entry, place);
  };
  for (const entry of stored) tryPlace(entry, entry.sequence);
  for (const entry of stored) {
    if (hashes.has(entry.previousHash)) continue;
    tryPlace(entry, 1);
    // Its predecessor is gone; where the gap was closed, it bore a higher number.
    for (let ahead = 1; ahead <= stored.length && !places.has(entry); ahead += 1) {
      tryPlace(entry, entry.sequence + ahead);
    }
  }
  // A map is walked in the order of insertion, also over what is added on the way.
  for (const [entry, place] of places) {
    for (const follower of followers.get(entry.hash) ?? []) tryPlace(follower, place + 1);
  }
  return places;
}

/** The entries by what they are: one intact entry a place, what stands for a place but was changed, and strangers. */
function classify(stored: readonly AuditEntry[], places: ReadonlyMap<AuditEntry, number>) {
  const named = new Set(stored.map(({ previousHash }) => previousHash));
  const genuine = new Map<number, AuditEntry>();
  const inserted: AuditEntry[] = [];
  for (const entry of stored) {
    const place = places.get(entry);
    if (place === undefined) continue;
    const rival = genuine.get(place);
    // Of two that were sealed for one place, the chain goes on from the one that belongs there.
    const belongs = rival === undefined || (named.has(entry.hash) && !named.has(rival.hash));
    if (belongs) genuine.set(place, entry);
    const stranger = belongs ? rival : entry;
    if (stranger) inserted.push(stranger);
  }
  const placeByHash = new Map([...genuine].map(([place, { hash }]) => [hash, place]));
  const last = [...genuine.keys()].reduce((highest, place) => Math.max(highest, place), 0);
  const changed: { entries: AuditEntry[]; places: number[] } = { entries: [], places: [] };
  let before = 0;
  for (const entry of stored) {
    const follows = placeByHash.get(entry.previousHash);
    const place = places.get(entry) ?? (follows === undefined ? before : follows) + 1;
    before = place;
    if (places.has(entry)) continue;
    const isAdded =
      genuine.has(place) || (place > last && place > 1 && follows === undefined && !named.has(entry.hash));
    if (isAdded) inserted.push(entry);
    else {
      changed.entries.push(entry);
      changed.places.push(place);
    }
  }
  return { genuine, inserted, changed };
}

/** Entries that are sealed in themselves, but are not the ones that their followers were chained to. */
const replaced = (genuine: ReadonlyMap<number, AuditEntry>): AuditEntry[] =>
  [...genuine].flatMap(([place, entry]) => {
    if (place === 1) return entry.previousHash === BEFORE_THE_FIRST ? [] : [entry];
    const before = genuine.get(place - 1);
    return before && before.hash !== entry.previousHash ? [before] : [];
  });

/** Entries that bear another's number, and not only because others came or went before them. */
function reordered(
  stored: readonly AuditEntry[],
  genuine: ReadonlySet<AuditEntry>,
  places: ReadonlyMap<AuditEntry, number>,
): AuditEntry[] {
  const standing = stored.filter((entry) => genuine.has(entry));
  const inOrder = standing.map((entry) => places.get(entry) ?? 0).toSorted((a, b) => a - b);
  const misplaced = new Set(standing.filter((entry, rank) => places.get(entry) !== inOrder[rank]));
  return stored.filter((entry, index) => {
    const isMoved = genuine.has(entry) && places.get(entry) !== entry.sequence;
    return isMoved && (misplaced.has(entry) || entry.sequence !== index + 1);
  });
}

function gaps(places: readonly number[]): Break[] {
  let before = 0;
  return places
    .toSorted((a, b) => a - b)
    .flatMap((place) => {
      const gap = { kind: 'removed' as const, sequence: before + 1, through: place - 1 };
      before = place;
      return gap.through >= gap.sequence ? [gap] : [];
    });
}
