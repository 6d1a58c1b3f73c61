import type { ContentPath } from '../finding';
import type { Blocks } from './blocks';
import type { Bulletin } from './bulletin';
import { fieldsOf, type Part } from './fields';
import type { Localized, LocalizedText } from './localized';

/** A value of a bulletin that is written once per language; `path` leads to the pair. */
export type LocalizedValue = {
  readonly path: ContentPath;
  readonly part: Part;
  readonly field: string;
  readonly value: LocalizedText | Localized<Blocks>;
};

/** Every value of a bulletin that is written once per language, in document order. */
export const localizedValues = (bulletin: Bulletin): LocalizedValue[] => valuesIn('bulletin', bulletin, []);

function valuesIn(part: Part, record: object, path: ContentPath): LocalizedValue[] {
  // The field table is checked against the shapes when it is compiled, so that what it names is there.
  const members = record as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(part)).flatMap(([name, field]) => {
    const at = [...path, name];
    if (field.holds === 'value') return [];
    if (field.holds === 'localized') {
      return [{ path: at, part, field: name, value: members[name] as LocalizedValue['value'] }];
    }
    const inner = members[name] as object | readonly object[] | null;
    if (inner === null) return [];
    if (field.holds === 'one') return valuesIn(field.part, inner, at);
    return (inner as readonly object[]).flatMap((record, index) => valuesIn(field.part, record, [...at, index]));
  });
}
