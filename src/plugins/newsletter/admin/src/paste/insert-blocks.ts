import type { Block, Blocks, InlineNode, ListItemNode, ListNode } from '../../../domain/bulletin/blocks';

type Path = readonly number[];
type Point = { readonly path: Path; readonly offset: number };
type Inserted = readonly (Block | ListItemNode | ListNode | InlineNode)[];

/** The part of Slate's editor, as Strapi's rich text extends it, that is used here. */
export type BlocksEditor = {
  children: Blocks;
  selection: { readonly anchor: Point; readonly focus: Point } | null;
  /** Whether a link that comes in opens its form at once. */
  shouldSaveLinkPath?: boolean;
  insertData(data: DataTransfer): void;
  insertNodes(nodes: Inserted, options?: { at: Path }): void;
  removeNodes(options: { at: Path }): void;
  splitNodes(options: { at: Point; match: (node: unknown) => boolean; always: boolean }): void;
  deleteFragment(): void;
  above(options: { match: (node: { type?: string }) => boolean }): [node: object, path: Path] | undefined;
  string(at: Path): string;
  isStart(point: Point, at: Path): boolean;
  isEnd(point: Point, at: Path): boolean;
  end(at: Path): Point;
  select(target: Point): void;
  withoutNormalizing(work: () => void): void;
};

/**
 * Puts blocks where the cursor is, in place of what is selected, as one step for «undo». A lone paragraph goes on in the
 * block around it; what comes into a list becomes rows of it; all else stands between the halves of the block around.
 */
export function insertBlocks(editor: BlocksEditor, blocks: Blocks): void {
  const { selection } = editor;
  if (!selection || blocks.length === 0) return;
  editor.shouldSaveLinkPath = false;
  editor.withoutNormalizing(() => {
    if (!isCollapsed(selection)) editor.deleteFragment();
    const [first, ...others] = blocks;
    const row = pathOf(editor, 'list-item');
    const isLone = first?.type === 'paragraph' && others.length === 0;
    if (isLone) editor.insertNodes(pathOf(editor, 'link') ? withoutLinks(first.children) : first.children);
    else if (row && blocks.every(fitsIntoList)) insertRows(editor, row, blocks.flatMap(rowsOf));
    else insertBetween(editor, blocks);
  });
}

const isCollapsed = ({ anchor, focus }: { anchor: Point; focus: Point }): boolean =>
  anchor.offset === focus.offset && anchor.path.join() === focus.path.join();

const pathOf = (editor: BlocksEditor, type: string): Path | undefined =>
  editor.above({ match: (node) => node.type === type })?.[1];

const withoutLinks = (inlines: readonly InlineNode[]): InlineNode[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : inline));

const fitsIntoList = ({ type }: Block): boolean => type === 'paragraph' || type === 'list';

const rowsOf = (block: Block): ListNode['children'] =>
  block.type === 'list' ? block.children : [{ type: 'list-item', children: block.children }];

function insertRows(editor: BlocksEditor, row: Path, rows: ListNode['children']): void {
  const isReplaced = editor.string(row) === '';
  insertAt(editor, nextTo(row), rows);
  if (isReplaced) editor.removeNodes({ at: row });
}

function insertBetween(editor: BlocksEditor, blocks: Blocks): void {
  const anchor = editor.selection?.anchor;
  if (!anchor) return;
  const around = anchor.path.slice(0, 1);
  const type = editor.children[around[0] ?? 0]?.type;
  if (type === 'list' || type === 'image') insertAt(editor, nextTo(around), blocks);
  else if (editor.string(around) === '') {
    insertAt(editor, nextTo(around), blocks);
    editor.removeNodes({ at: around });
  } else if (editor.isStart(anchor, around)) insertAt(editor, around, blocks);
  else {
    if (!editor.isEnd(anchor, around)) {
      editor.splitNodes({ at: anchor, match: (node) => node === editor.children[around[0] ?? 0], always: true });
    }
    insertAt(editor, nextTo(around), blocks);
  }
}

/** Inserts nodes beside each other and leaves the cursor behind the last. */
function insertAt(editor: BlocksEditor, at: Path, nodes: Inserted): void {
  editor.insertNodes(nodes, { at });
  editor.select(editor.end([...at.slice(0, -1), (at.at(-1) ?? 0) + nodes.length - 1]));
}

const nextTo = (path: Path): Path => [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
