import type { Direction, Segment } from '../segment';

/** What a file tells a translator of a segment besides its words. */
export type ExchangeNotes = {
  /** Where on the page it stands, in words. */
  readonly place: string;
  /** Terms of the glossary that occur in it. */
  readonly terms: readonly { readonly source: string; readonly target: string }[];
  /** How many characters the translation may have, or `null` for as many as it takes. */
  readonly maxLength: number | null;
};

/** What a file of exchange is made from. */
export type ExchangeContent = {
  readonly bulletinId: string;
  /** What people call the bulletin. */
  readonly title: string;
  readonly direction: Direction;
  /** When the file is made (UTC, ISO 8601). */
  readonly at: string;
  readonly segments: readonly Segment[];
  /** By the id of the segment. */
  readonly notes: ReadonlyMap<string, ExchangeNotes>;
  /** What people call the documents that segments belong to, by document id. */
  readonly documentNames: ReadonlyMap<string, string>;
  /** Whether units are cut into sentences, where the format knows how. */
  readonly bySentence: boolean;
  /** The heads of the columns of a table. */
  readonly headings: { readonly source: string; readonly target: string; readonly context: string };
};

/** A run of segments of one document. */
export type DocumentGroup = {
  readonly id: string;
  readonly name: string;
  readonly segments: readonly Segment[];
};

/** The segments of a file, together as long as one document follows itself; ids are unique in the file. */
export function documentGroups({ segments, documentNames }: ExchangeContent): DocumentGroup[] {
  const groups: { id: string; documentId: string; name: string; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const { documentId } = segment;
    const last = groups.at(-1);
    if (last?.documentId === documentId) last.segments.push(segment);
    else {
      const name = documentNames.get(documentId) ?? documentId;
      groups.push({ id: `d${groups.length + 1}`, documentId, name, segments: [segment] });
    }
  }
  return groups;
}

/** What is told of a segment, in lines: its place, what its links lead to, and its terms. */
export function noteLines(segment: Segment, notes: ExchangeContent['notes']): string[] {
  const { place = '', terms = [] } = notes.get(segment.id) ?? {};
  const links = segment.codes.flatMap((code) => (code.kind === 'link' ? [`<${code.id}> ${code.url}`] : []));
  const rendered = terms.map(({ source, target }) => `${source} → ${target}`);
  return [place, ...links, ...rendered].filter((line) => line !== '');
}
