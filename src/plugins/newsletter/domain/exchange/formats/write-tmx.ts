import type { Locale } from '../../locale';
import type { InlineText } from '../inline';
import type { MemoryPair } from './memory-pair';
import { namedCharacters } from './named-characters';
import { element, lines, XML_HEAD } from './write-xml';

/** Writes TMX 1.4: a unit for each pair, codes as `<bpt>` and `<ept>` that stand for nothing but their number. */
export function writeTmx(pairs: readonly MemoryPair[], sourceLocale: Locale, at: string): string {
  const header = element('header', {
    creationtool: 'Deltio',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'Deltio',
    adminlang: 'en',
    srclang: sourceLocale,
    datatype: 'plaintext',
    creationdate: tmxDate(at),
  });
  const body = element('body', {}, lines(pairs.map(unit)));
  return `${XML_HEAD}${element('tmx', { version: '1.4' }, lines([header, body]))}`;
}

const unit = ({ source, target, sourceLocale, targetLocale, at, by }: MemoryPair): string =>
  element(
    'tu',
    { srclang: sourceLocale, changedate: at === null ? null : tmxDate(at), changeid: by },
    lines([variant(sourceLocale, source), variant(targetLocale, target)]),
  );

const variant = (locale: Locale, text: InlineText): string =>
  element('tuv', { 'xml:lang': locale }, element('seg', {}, inline(text)));

/** `20261127T120000Z`, the only form that TMX takes. */
const tmxDate = (at: string): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const inline = (text: InlineText): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return namedCharacters(part, (hex) => element('ph', { type: `char-${hex}` }));
      const own = { i: part.id };
      return element('bpt', { ...own, x: part.id }) + inline(part.parts) + element('ept', own);
    })
    .join('');
