import type { Locale } from '../../locale';
import { withoutUnwritable } from '../../unwritable';

/** What text values may not hold as it is (RFC 5545, 3.3.11). */
const ESCAPED = /[\\;,]/g;
const LINE_ENDS = /\r\n?|[\n\u2028\u2029]/g;

const clean = (text: string): string => withoutUnwritable(text).replace(LINE_ENDS, '\n');

/** A text as a value. */
export const textValue = (text: string): string =>
  clean(text)
    .replace(ESCAPED, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const CIRCUMFLEXED: Readonly<Record<string, string>> = { '^': '^^', '\n': '^n', '"': "^'" };

/** A text as the value of a parameter, in quotes; what quotes may not hold is written by RFC 6868. */
export const quotedParameter = (text: string): string =>
  `"${clean(text).replace(/[\^\n"]/g, (character) => CIRCUMFLEXED[character] ?? '')}"`;

/** A property with a text in a language; none where there is no text. */
export const textLine = (name: string, text: string | null, locale: Locale): string[] =>
  text === null || text === '' ? [] : [`${name};LANGUAGE=${locale}:${textValue(text)}`];

/** How long a line may be, in octets (RFC 5545, 3.1). */
const LONGEST = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A content line in lines of 75 octets at most, none of which ends within a character. */
export function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += more;
  }
  return written;
}
