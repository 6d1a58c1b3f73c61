import type { Code, InlineText } from '../inline';
import type { Segment } from '../segment';
import { codeType } from './code-type';
import { cutSentences, sentencesIn } from './cut-sentences';
import { documentGroups, type ExchangeContent, noteLines } from './exchange-content';
import { namedCharacters } from './named-characters';
import { element, lines, textElement, XML_HEAD } from './write-xml';
import { XLIFF12_STATES } from './xliff12-states';

export const XLIFF12 = 'urn:oasis:names:tc:xliff:document:1.2';

/** Writes XLIFF 1.2: a group for each document, a unit for each segment, codes as `<g>` that tell nothing but a type. */
export function writeXliff12(content: ExchangeContent): string {
  const { source, target } = content.direction;
  const groups = documentGroups(content).map(({ id, name, segments }) =>
    element('group', { id, resname: name }, lines(segments.map((segment) => transUnit(segment, content)))),
  );
  const file = {
    original: content.bulletinId,
    'source-language': source,
    'target-language': target,
    datatype: 'plaintext',
    date: content.at,
    'tool-id': 'deltio',
  };
  const header = element(
    'header',
    {},
    element('tool', { 'tool-id': 'deltio', 'tool-name': 'Deltio' }) + textElement('note', {}, content.title),
  );
  const body = element('body', {}, lines(groups));
  return `${XML_HEAD}${element('xliff', { version: '1.2', xmlns: XLIFF12 }, lines([element('file', file, lines([header, body]))]))}\n`;
}

function transUnit(segment: Segment, { direction, notes, bySentence }: ExchangeContent): string {
  const { id, part, field, state, codes, targetCodes } = segment;
  const maxLength = notes.get(id)?.maxLength ?? null;
  const attributes = {
    id,
    resname: `${part}.${field}`,
    'xml:space': 'preserve',
    maxwidth: maxLength,
    'size-unit': maxLength === null ? null : 'char',
    approved: state === 'reviewed' ? 'yes' : null,
  };
  const told = state === 'missing' ? null : XLIFF12_STATES[state];
  const stretches = bySentence && segment.kind !== 'code' ? cutSentences(segment.source, direction.source) : [];
  const cut = sentencesIn(stretches).length > 1;
  const theirs = cut && segment.target ? cutSentences(segment.target, direction.target) : [];
  const isAlike = sentencesIn(theirs).length === sentencesIn(stretches).length;
  return element(
    'trans-unit',
    attributes,
    lines([
      element('source', { 'xml:lang': direction.source }, inline(segment.source, codes)),
      ...(cut ? [element('seg-source', { 'xml:lang': direction.source }, marked(stretches, codes))] : []),
      ...(segment.target === null
        ? []
        : [
            element(
              'target',
              { 'xml:lang': direction.target, state: told?.state ?? null, 'state-qualifier': told?.qualifier ?? null },
              isAlike && cut ? marked(theirs, targetCodes) : inline(segment.target, targetCodes),
            ),
          ]),
      ...noteLines(segment, notes).map((line) => textElement('note', {}, line)),
    ]),
  );
}

/** Sentences as `<mrk mtype="seg">`, by their number. */
function marked(stretches: ReturnType<typeof cutSentences>, codes: readonly Code[]): string {
  const sentences = sentencesIn(stretches);
  return stretches
    .map((stretch) => {
      const inner = inline(stretch.text, codes);
      if (stretch.isGap) return inner;
      return element('mrk', { mtype: 'seg', mid: sentences.indexOf(stretch) + 1 }, inner);
    })
    .join('');
}

const CTYPES: Readonly<Record<string, string>> = {
  link: 'link',
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
};

const charX = (hex: string): string => element('x', { id: `char-${hex}`, ctype: 'x-char' });

const inline = (text: InlineText, codes: readonly Code[]): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return namedCharacters(part, charX);
      const type = codeType(codes, part.id);
      return element('g', { id: part.id, ctype: CTYPES[type] ?? `x-${type}` }, inline(part.parts, codes));
    })
    .join('');
