import { UNHOLDABLE } from './write-xml';

/** What Word would take for something else, or not take at all. */
const DELICATE = /[\r\u0085\u2028\u2029]/g;
const NAMED = /\\([\\<])|\\u([0-9A-F]{4})/g;

/** Coded text as it stands in a table: characters that a word processor does not keep are named, `\u2028`. */
export const withNames = (coded: string): string => coded.replace(DELICATE, named).replace(UNHOLDABLE, named);

/** Coded text again; a name of any other character is what somebody typed. */
export const withoutNames = (text: string): string =>
  text.replace(NAMED, (whole, _escaped: string | undefined, hex: string | undefined) => {
    const sign = hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16));
    return sign !== '' && withNames(sign) === whole ? sign : whole;
  });

const named = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
