import { ok, type Result, refuse } from '../../result';
import { type InlineText, plainOf } from '../inline';
import { type FileFault, fault } from './file-fault';
import { joinedText } from './joined-text';
import { namedCharacter } from './named-characters';
import type { XmlElement } from './xml-element';

/**
 * What an element inside a text is: one of our codes, a mark around words that counts for nothing, a character by its
 * number, a code of somebody else, or no element of the format at all.
 */
export type InlineKind = 'code' | 'words' | 'foreign-code' | 'stranger' | { readonly hex: string };

/** Reads the content of an element as text with codes; strangers may stand there as long as they hold no words. */
export function inlineElements(
  { children }: XmlElement,
  unitId: string,
  kindOf: (child: XmlElement) => InlineKind,
): Result<InlineText, FileFault> {
  const parts: InlineText[number][] = [];
  for (const child of children) {
    if (typeof child === 'string') {
      parts.push(child);
      continue;
    }
    const inner = inlineElements(child, unitId, kindOf);
    if (!inner.ok) return inner;
    const kind = kindOf(child);
    const id = codeId(child);
    if (typeof kind !== 'string') {
      const character = namedCharacter(kind.hex);
      if (character === null) return refuse(fault('code-foreign', child.place, unitId, id));
      parts.push(character);
    } else if (kind === 'stranger') {
      if (plainOf(inner.value) !== '') return refuse(fault('foreign-content', child.place, unitId));
    } else if (kind === 'words') parts.push(...inner.value);
    else if (kind === 'code' && id !== null) parts.push({ id, parts: inner.value });
    else return refuse(fault('code-foreign', child.place, unitId, id));
  }
  return ok(joinedText(parts));
}

const codeId = ({ attributes }: XmlElement): number | null => {
  const id = attributes.get('id') ?? '';
  return /^\d{1,6}$/.test(id) ? Number(id) : null;
};
