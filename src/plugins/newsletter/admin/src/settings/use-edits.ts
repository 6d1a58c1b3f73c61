import { useCallback, useState } from 'react';

/** What was changed in a form and is not saved yet, by name; what is as it was is not among it. */
export type Edits<Value> = {
  readonly edits: Readonly<Record<string, Value>>;
  readonly isEdited: boolean;
  /** Notes a value; one that is the `stored` one again is an edit no more. */
  readonly edit: (name: string, value: Value, stored: Value) => void;
  readonly forget: () => void;
};

/** Keeps edits beside what is stored, so that they stand when that is read anew. */
export function useEdits<Value>(): Edits<Value> {
  const [edits, setEdits] = useState<Readonly<Record<string, Value>>>({});
  const edit = useCallback((name: string, value: Value, stored: Value) => {
    setEdits(({ [name]: _before, ...others }) => (value === stored ? others : { ...others, [name]: value }));
  }, []);
  const forget = useCallback(() => setEdits({}), []);
  return { edits, isEdited: Object.keys(edits).length > 0, edit, forget };
}
