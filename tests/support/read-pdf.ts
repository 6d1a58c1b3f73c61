import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };
/** A tag, with the annotations that it holds by their ids. */
export type TagTree = {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
  readonly annotations: readonly string[];
  readonly children: readonly TagTree[];
};

/** What pdf.js reads of a PDF. */
export type ReadPdf = {
  readonly info: Readonly<Record<string, unknown>>;
  readonly isMarked: boolean;
  /** The XMP packet. */
  readonly metadata: string;
  /** How a reader is asked to show it. */
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly fingerprints: readonly (string | null)[];
  readonly outline: readonly OutlineItem[];
  readonly pages: readonly {
    readonly text: string;
    /** Width and height in points. */
    readonly size: readonly [number, number];
    readonly images: number;
    /** Its text by how it is marked. */
    readonly marked: Readonly<Record<'artifact' | 'tagged' | 'unmarked', string>>;
    readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly glyphsAsText: number }[];
    readonly links: readonly {
      readonly id: string;
      readonly subtype: string;
      readonly url: string | null;
      readonly isInside: boolean;
      readonly words: string;
    }[];
    readonly tree: TagTree;
  }[];
};

/** Reads PDF files in a process of its own: pdf.js is made of ES modules, which Jest does not load. */
export function readPdfs(...files: Uint8Array[]): ReadPdf[] {
  const folder = mkdtempSync(join(tmpdir(), 'deltio-pdf-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.pdf`));
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] as Uint8Array);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, 'read-pdf-process.mjs'), ...paths],
      {
        encoding: 'utf8',
        timeout: 120_000,
        maxBuffer: 256 * 1024 * 1024,
      },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every tag of a tree, from the top, in reading order. */
export const tagsOf = (tree: TagTree): TagTree[] => [tree, ...tree.children.flatMap(tagsOf)];
