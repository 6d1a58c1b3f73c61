import { type Block, type ListItemNode, plainText } from '../../../domain/bulletin/blocks';
import type { ContentPath, Mend } from '../../../domain/finding';
import { mendAt } from '../../../domain/lint/mend-bulletin';
import { isLocale } from '../../../domain/locale';
import type { FindingView } from '../stage/stage-api';

/** An attribute of a form, and the value that it gets. */
export type MendedField = { readonly attribute: string; readonly value: unknown };

/** Mends a text in the values of the form it stands in, unsaved; `null` where its words are not there any more. */
export function mendForm(
  values: Readonly<Record<string, unknown>>,
  { target, path, range, quote }: Pick<FindingView, 'target' | 'path' | 'range' | 'quote'>,
  mend: Mend,
): MendedField | null {
  const [attribute, ...members] = target.field?.split('.') ?? [];
  if (!attribute) return null;
  const locale = path.findIndex(isLocale);
  const inside = [
    ...members.map((member) => (/^\d+$/.test(member) ? Number(member) : member)),
    ...(locale < 0 ? [] : path.slice(locale + 1)),
  ];
  const text = textIn(values[attribute], inside);
  if (text === null || (range && text.slice(...range) !== quote)) return null;
  return { attribute, value: mendAt(values[attribute], inside, mend) };
}

function textIn(value: unknown, inside: ContentPath): string | null {
  let at = value;
  for (const key of inside) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string | number, unknown>)[key];
  }
  if (typeof at === 'string') return at;
  return typeof at === 'object' && at !== null && 'children' in at ? plainText(at as Block | ListItemNode) : null;
}
