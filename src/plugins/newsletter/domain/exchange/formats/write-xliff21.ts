import type { Code, InlineText } from '../inline';
import type { Segment } from '../segment';
import { codeType } from './code-type';
import { cutSentences, gapsIn, sentencesIn } from './cut-sentences';
import { documentGroups, type ExchangeContent, noteLines } from './exchange-content';
import { namedCharacters } from './named-characters';
import { element, lines, textElement, XML_HEAD } from './write-xml';
import { XLIFF21_STATES } from './xliff21-states';

const XLIFF2 = 'urn:oasis:names:tc:xliff:document:2.0';
/** The module that limits lengths (5.7). */
const LENGTHS = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** Writes XLIFF 2.1: a group for each document, a unit for each segment, codes as `<pc>` that may not be deleted. */
export function writeXliff21(content: ExchangeContent): string {
  const { direction, bulletinId, title } = content;
  const groups = documentGroups(content).map(({ id, name, segments }) =>
    element('group', { id, name }, lines(segments.map((segment) => unit(segment, content)))),
  );
  const file = element(
    'file',
    { id: 'f1', original: bulletinId },
    lines([
      element('slr:profiles', { generalProfile: 'xliff:codepoints' }),
      element('notes', {}, textElement('note', {}, title)),
      ...groups,
    ]),
  );
  const namespaces = { xmlns: XLIFF2, 'xmlns:slr': LENGTHS };
  const languages = { srcLang: direction.source, trgLang: direction.target };
  return `${XML_HEAD}${element('xliff', { version: '2.1', ...namespaces, ...languages }, lines([file]))}\n`;
}

function unit(segment: Segment, content: ExchangeContent): string {
  const { id, part, field } = segment;
  const attributes = {
    id,
    name: `${part}.${field}`,
    // A code may not be cut in two.
    canResegment: 'no',
    'xml:space': 'preserve',
    'slr:sizeRestriction': content.notes.get(id)?.maxLength ?? null,
  };
  const notes = noteLines(segment, content.notes).map((line) => textElement('note', { category: 'context' }, line));
  return element(
    'unit',
    attributes,
    lines([...(notes.length > 0 ? [element('notes', {}, notes.join(''))] : []), ...pieces(segment, content)]),
  );
}

/** The sentences of a unit with the white space between them, or all of it as one. */
function pieces(segment: Segment, { direction, bySentence }: ExchangeContent): string[] {
  const { source, target } = segment;
  const ours = bySentence && segment.kind !== 'code' ? cutSentences(source, direction.source) : [];
  const theirs = target ? cutSentences(target, direction.target) : [];
  const sentences = sentencesIn(ours);
  const isCut = sentences.length > 1 && (!target || sentencesIn(theirs).length === sentences.length);
  if (!isCut) return [piece('segment', segment, source, target)];
  const [gaps, theirGaps] = [gapsIn(ours), gapsIn(theirs)];
  return gaps.flatMap((gap, index) => {
    const theirGap = target && (theirGaps[index] ?? []);
    const hasGap = gap.length > 0 || (theirGap !== null && theirGap.length > 0);
    const sentence = sentences[index];
    return [
      ...(hasGap ? [piece('ignorable', segment, gap, theirGap)] : []),
      ...(sentence
        ? [piece('segment', segment, sentence.text, target && (sentencesIn(theirs)[index]?.text ?? []))]
        : []),
    ];
  });
}

function piece(
  name: 'segment' | 'ignorable',
  { state, codes, targetCodes }: Segment,
  source: InlineText,
  target: InlineText | null,
): string {
  const inner = [
    element('source', {}, inline(source, codes)),
    ...(target === null ? [] : [element('target', {}, inline(target, targetCodes))]),
  ];
  return element(name, name === 'segment' ? XLIFF21_STATES[state] : {}, inner.join(''));
}

const SUBTYPES: Readonly<Record<string, string>> = { bold: 'xlf:b', italic: 'xlf:i', underline: 'xlf:u' };

const inline = (text: InlineText, codes: readonly Code[]): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return namedCharacters(part, (hex) => element('cp', { hex }));
      const type = codeType(codes, part.id);
      const isLink = type === 'link';
      const told = {
        type: isLink ? 'link' : 'fmt',
        subType: isLink ? null : (SUBTYPES[type] ?? `deltio:${type}`),
      };
      const rules = { canCopy: 'no', canDelete: 'no' };
      return element('pc', { id: part.id, ...told, ...rules }, inline(part.parts, codes));
    })
    .join('');
