import { ok, type Result, refuse } from '../../result';
import { type FileFault, fault } from './file-fault';

/** An entry of a PO file as it stands; `line` is that of its first keyword. */
export type PoEntry = {
  readonly line: number;
  readonly flags: readonly string[];
  /** Whether it tells the source from which it was translated before. */
  readonly hasPrevious: boolean;
  readonly context: string | null;
  readonly id: string;
  readonly translation: string;
  readonly isPlural: boolean;
};

const STATEMENT = /^(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?[^\S\n]*)?"([^"\\]*(?:\\.[^"\\]*)*)"$/s;
/** Longer than any text of ours; patterns run out of stack on what is much longer. */
const LONGEST_LINE = 500_000;
const OPEN = /^(?:msg\w*(?:\[\d*\]?)?)?\s*(?:"(?:[^"\\]|\\.)*\\?)?$/s;

type Draft = {
  line: number;
  flags: string[];
  hasPrevious: boolean;
  texts: Partial<Record<'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr', string>>;
};

const begin = (): Draft => ({ line: 0, flags: [], hasPrevious: false, texts: {} });

/** Reads the entries of a PO file, the header first; obsolete ones and comments for people are passed over. */
export function poEntries(text: string): Result<PoEntry[], FileFault> {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const entries: PoEntry[] = [];
  let draft = begin();
  let current: keyof Draft['texts'] | null = null;
  const flush = (): FileFault | null => {
    const { line, flags, hasPrevious, texts } = draft;
    if (line === 0) return null;
    if (texts.msgid === undefined || texts.msgstr === undefined) {
      return fault(texts.msgid === undefined ? 'not-po' : 'truncated', { line, column: 1 }, texts.msgctxt ?? null);
    }
    entries.push({
      line,
      flags,
      hasPrevious,
      context: texts.msgctxt ?? null,
      id: texts.msgid,
      translation: texts.msgstr,
      isPlural: texts.msgid_plural !== undefined,
    });
    draft = begin();
    return null;
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const place = { line: index + 1, column: 1 };
    if (line === '') continue;
    if (line.length > LONGEST_LINE) return refuse(fault('too-large', place));
    if (line.startsWith('#')) {
      if (draft.texts.msgstr !== undefined) {
        const wrong = flush();
        if (wrong) return refuse(wrong);
      }
      current = null;
      if (line.startsWith('#,'))
        draft.flags.push(
          ...line
            .slice(2)
            .split(',')
            .map((flag) => flag.trim()),
        );
      if (line.startsWith('#|')) draft.hasPrevious = true;
      continue;
    }
    const [, keyword, words = ''] = STATEMENT.exec(line) ?? [];
    if (!STATEMENT.test(line)) return refuse(fault(index === last && OPEN.test(line) ? 'truncated' : 'not-po', place));
    if (keyword === undefined) {
      if (current === null) return refuse(fault('not-po', place));
      draft.texts[current] += unescaped(words);
      continue;
    }
    const begins = keyword === 'msgctxt' || (keyword === 'msgid' && draft.texts.msgid !== undefined);
    if (begins && draft.line > 0) {
      const wrong = flush();
      if (wrong) return refuse(wrong);
    }
    if (draft.line === 0) draft.line = index + 1;
    current = keyword as keyof Draft['texts'];
    draft.texts[current] = (current === 'msgstr' ? (draft.texts.msgstr ?? '') : '') + unescaped(words);
  }
  const wrong = flush();
  return wrong ? refuse({ ...wrong, reason: 'truncated' }) : ok(entries);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', f: '\f', v: '\v' };

const unescaped = (words: string): string =>
  words.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/gsu, (_, octal?: string, hex?: string, sign?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return ESCAPES[sign ?? ''] ?? sign ?? '';
  });
