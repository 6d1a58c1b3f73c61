import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { FIRST_EDITION } from './seed-bulletins';

/** A text that breaks out of HTML, of attributes, of scripts and of JSON where it is not escaped. */
const HOSTILE_TEXT = `</script><img src=x onerror=alert(1)>"' onload='alert(2)' --> ]]> &lt; <b>`;

/** An address that runs something where it is followed. */
const HOSTILE_URL = 'javascript:alert(3)//https://newsletter.example';

/** The texts that people type, wherever they stand in a bulletin. */
const TYPED = new Set(['el', 'en', 'text', 'credit', 'acronym', 'code', 'email', 'phone']);
/** The addresses that they type. */
const ADDRESSES = new Set(['website', 'url']);
/** What stands in addresses of ours and is checked elsewhere. */
const KEPT = new Set(['slug']);

function poisoned(value: unknown, text: string, url: string, name = ''): unknown {
  if (KEPT.has(name)) return value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, url));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner, text, url, key)]));
  }
  if (typeof value !== 'string') return value;
  if (ADDRESSES.has(name)) return url;
  return TYPED.has(name) ? text : value;
}

/** Bulletin no. 1 with every typed text and address replaced by these. */
export const editionOf = (text: string, url: string): Edition => ({
  ...FIRST_EDITION,
  changeNote: { el: text, en: text },
  content: poisoned(FIRST_EDITION.content, text, url) as Edition['content'],
});

/** Bulletin no. 1 with every typed text and address replaced by a hostile one. */
export const HOSTILE_EDITION: Edition = editionOf(HOSTILE_TEXT, HOSTILE_URL);
