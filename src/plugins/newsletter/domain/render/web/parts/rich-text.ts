import { blocksToHtml } from '../../html/blocks-to-html';
import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING, trusted } from '../html';
import { below, type Level } from './heading';

type RichTextDocument = NonNullable<BulletinDocument['editorial']>;

/** A text of several paragraphs under a heading of `level`, so that its own headings begin one below. */
export const richText = (text: RichTextDocument | null, level: Level, { locale }: Setting): Html =>
  text === null ? NOTHING : html`<div class="text">${trusted(blocksToHtml(text.blocks, locale, below(level)))}</div>\n`;
