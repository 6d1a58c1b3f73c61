import { encodeCoded } from '../coded-text';
import type { Segment } from '../segment';
import type { SegmentState } from '../segment-state';
import { type ExchangeContent, noteLines } from './exchange-content';

/** Flags of a state; what is not said to be done is «fuzzy», and what a machine did says so besides. */
const FLAGS: Readonly<Record<SegmentState, readonly string[]>> = {
  missing: [],
  stale: ['fuzzy'],
  draft: ['fuzzy'],
  machine: ['fuzzy', 'x-machine'],
  translated: [],
  reviewed: [],
};

/** Writes a PO file of gettext: the id of a segment as the context, codes as coded text. */
export function writePo(content: ExchangeContent): string {
  return [header(content), ...content.segments.map((segment) => entry(segment, content.notes))].join('\n');
}

function header({ title, direction, at, bulletinId }: ExchangeContent): string {
  const moment = `${at.slice(0, 10)} ${at.slice(11, 16)}+0000`;
  const fields = [
    `Project-Id-Version: ${onOneLine(title)}`,
    `POT-Creation-Date: ${moment}`,
    `PO-Revision-Date: ${moment}`,
    'Last-Translator: ',
    `Language-Team: ${direction.target}`,
    `Language: ${direction.target}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'Plural-Forms: nplurals=2; plural=(n != 1);',
    `X-Source-Language: ${direction.source}`,
    `X-Deltio-Bulletin: ${bulletinId}`,
    'X-Generator: Deltio',
  ];
  return `msgid ""\nmsgstr ${quoted(fields.map((field) => `${field}\n`).join(''))}\n`;
}

function entry(segment: Segment, notes: ExchangeContent['notes']): string {
  const { id, part, field, source, target, state, unit } = segment;
  const maxLength = notes.get(id)?.maxLength ?? null;
  const flags = [...FLAGS[state], ...(maxLength === null ? [] : [`max-length:${maxLength}`])];
  const previous = state === 'stale' && unit ? `msgid ${quoted(unit.source)}`.split('\n') : [];
  return [
    ...noteLines(segment, notes).map((line) => `#. ${onOneLine(line)}`),
    `#: ${part}.${field}`,
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...previous.map((line) => `#| ${line}`),
    `msgctxt ${quoted(id)}`,
    `msgid ${quoted(encodeCoded(source))}`,
    `msgstr ${quoted(target === null ? '' : encodeCoded(target))}`,
    '',
  ].join('\n');
}

const onOneLine = (text: string): string => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text between quotation marks, on several lines where it has several. */
function quoted(text: string): string {
  const lines = text
    .split(/(?<=\n)/)
    .map((line) => `"${line.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`);
  return lines.length > 1 ? `""\n${lines.join('\n')}` : (lines[0] ?? '""');
}
