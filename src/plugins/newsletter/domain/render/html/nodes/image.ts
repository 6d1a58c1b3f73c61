import type { Block } from '../../../bulletin/blocks';
import { isLoadable } from '../../link-url';
import { escapeHtml } from '../escape-html';

const size = (name: 'width' | 'height', value: number | null | undefined): string =>
  typeof value === 'number' ? ` ${name}="${Math.round(value)}"` : '';

/** An image inside a text, with its size so that the page does not jump; nothing where the address is unsafe. */
export function image({ image: file }: Extract<Block, { type: 'image' }>): string {
  if (!isLoadable(file.url)) return '';
  const alt = escapeHtml(file.alternativeText ?? '');
  return `<img src="${escapeHtml(file.url)}" alt="${alt}"${size('width', file.width)}${size('height', file.height)} loading="lazy">`;
}
