import type { StrapiApp } from '@strapi/strapi/admin';
import { blocksOf, paragraphsOf } from './blocks-of';
import { type BlocksEditor, insertBlocks } from './insert-blocks';
import { readMarkup } from './read-markup';

/** As Strapi registers a kind of block: `plugin` extends the editor, which is what is wanted here; no node is of this kind. */
const CLEAN_PASTE = {
  'newsletter-clean-paste': {
    isInBlocksSelector: false,
    matchNode: () => false,
    renderElement: () => null,
    plugin: cleaningPaste,
  },
};

type WithBlocks = { readonly apis: { addRichTextBlocks(blocks: typeof CLEAN_PASTE): void } };

/** Lets every rich text of Strapi take what is pasted from Word, a page or plain text as clean blocks. */
export const cleanPastedBlocks = (app: Pick<StrapiApp, 'getPlugin'>): void =>
  (app.getPlugin('content-manager') as unknown as WithBlocks).apis.addRichTextBlocks(CLEAN_PASTE);

function cleaningPaste(editor: BlocksEditor): BlocksEditor {
  const { insertData } = editor;
  editor.insertData = (data) => {
    const blocks = isStrapis(editor, data) ? [] : blocksIn(data);
    if (blocks.length > 0) insertBlocks(editor, blocks);
    else insertData(data);
  };
  return editor;
}

/** What Strapi does right: its own blocks, code as it stands, and an address, which becomes a link. */
function isStrapis(editor: BlocksEditor, data: DataTransfer): boolean {
  return (
    !editor.selection ||
    data.types.includes('application/x-slate-fragment') ||
    data.getData('text/html').includes('data-slate-fragment') ||
    editor.above({ match: ({ type }) => type === 'code' }) !== undefined ||
    /^https?:\/\/\S+$/.test(data.getData('text/plain').trim())
  );
}

function blocksIn(data: DataTransfer) {
  const html = data.getData('text/html');
  return html ? blocksOf(readMarkup(html)) : paragraphsOf(data.getData('text/plain'));
}
