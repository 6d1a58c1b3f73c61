import { sha256Of } from '../../bulletin/digest';
import { stylesheetAddress } from '../outputs/addresses';
import { bulletin } from './style/bulletin';
import { colours } from './style/colours';
import { entries } from './style/entries';
import { frame } from './style/frame';
import { print } from './style/print';
import { type } from './style/type';

/** Without what only its authors need: line breaks and spaces around signs. */
const compact = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([a-z-]): /g, '$1:')
    .trim();

const text = compact([colours, type, frame, bulletin, entries, print].join('\n'));

/** The one stylesheet of all pages, under an address that changes with its text, so that it may be kept for ever. */
export const STYLESHEET = {
  text,
  address: stylesheetAddress(sha256Of(text).slice(0, 12)),
} as const;
