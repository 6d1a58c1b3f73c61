/** What the keyboard can ask of the workbench. */
export type Command =
  | {
      readonly name:
        | 'next'
        | 'previous'
        | 'confirm'
        | 'review'
        | 'copy-source'
        | 'next-code'
        | 'term'
        | 'unchanged'
        | 'filters';
    }
  | { readonly name: 'suggestion' | 'code'; readonly number: number };

type Chord = { readonly ctrl?: boolean; readonly alt?: boolean; readonly shift?: boolean; readonly code: string };
type Key = { readonly name: Command['name']; readonly chords: readonly Chord[]; readonly shown: readonly string[] };

/** The keys in the order of the legend; by their place on the keyboard, so that they are the same in Greek. */
export const KEYS = [
  {
    name: 'next',
    chords: [
      { ctrl: true, code: 'ArrowDown' },
      { alt: true, code: 'ArrowDown' },
    ],
    shown: ['Ctrl+↓', 'Alt+↓'],
  },
  {
    name: 'previous',
    chords: [
      { ctrl: true, code: 'ArrowUp' },
      { alt: true, code: 'ArrowUp' },
    ],
    shown: ['Ctrl+↑', 'Alt+↑'],
  },
  { name: 'confirm', chords: [{ ctrl: true, code: 'Enter' }], shown: ['Ctrl+Enter'] },
  { name: 'review', chords: [{ ctrl: true, shift: true, code: 'Enter' }], shown: ['Ctrl+Shift+Enter'] },
  {
    name: 'copy-source',
    chords: [
      { alt: true, code: 'KeyS' },
      { ctrl: true, code: 'Insert' },
    ],
    shown: ['Alt+S', 'Ctrl+Insert'],
  },
  { name: 'suggestion', chords: [{ alt: true, code: 'Digit' }], shown: ['Alt+1…9'] },
  { name: 'code', chords: [{ alt: true, shift: true, code: 'Digit' }], shown: ['Alt+Shift+1…9'] },
  { name: 'next-code', chords: [{ alt: true, code: 'KeyC' }], shown: ['Alt+C'] },
  { name: 'term', chords: [{ alt: true, code: 'KeyT' }], shown: ['Alt+T'] },
  { name: 'unchanged', chords: [{ alt: true, code: 'KeyU' }], shown: ['Alt+U'] },
  { name: 'filters', chords: [{ alt: true, code: 'KeyF' }], shown: ['Alt+F'] },
] as const satisfies readonly Key[];

/** What of a keyboard event is looked at. */
export type Pressed = {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** What a key asks for; `null` for one that only writes. On a Mac the command key is as good as Ctrl. */
export function commandOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Command | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const pressed = digit ? 'Digit' : code === 'NumpadEnter' ? 'Enter' : code;
  const found = KEYS.find((key) =>
    key.chords.some(
      (chord: Chord) =>
        chord.code === pressed &&
        (chord.ctrl ?? false) === (ctrlKey || metaKey) &&
        (chord.alt ?? false) === altKey &&
        (chord.shift ?? false) === shiftKey,
    ),
  );
  if (!found) return null;
  if (found.name === 'suggestion' || found.name === 'code') return { name: found.name, number: Number(digit) };
  return { name: found.name };
}
