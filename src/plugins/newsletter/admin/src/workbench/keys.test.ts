import { type Command, commandOf, KEYS } from './keys';

const pressed = (keys: string) => {
  const parts = keys.split('+');
  return {
    code: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
};

describe('Keys of the workbench', () => {
  test.each<[string, Command]>([
    ['Ctrl+ArrowDown', { name: 'next' }],
    ['Alt+ArrowUp', { name: 'previous' }],
    ['Ctrl+Enter', { name: 'confirm' }],
    ['Meta+Enter', { name: 'confirm' }],
    ['Ctrl+NumpadEnter', { name: 'confirm' }],
    ['Ctrl+Shift+Enter', { name: 'review' }],
    ['Ctrl+Insert', { name: 'copy-source' }],
    ['Alt+KeyS', { name: 'copy-source' }],
    ['Alt+Digit3', { name: 'suggestion', number: 3 }],
    ['Alt+Shift+Digit2', { name: 'code', number: 2 }],
  ])('%s asks by its place on the keyboard, whatever the layout', (keys, command) => {
    expect(commandOf(pressed(keys))).toEqual(command);
  });

  // On Greek keyboards Ctrl and Alt together are AltGr, which writes.
  test.each(['KeyS', 'Enter', 'Digit3', 'Ctrl+Alt+KeyS', 'Ctrl+Alt+Digit3', 'Alt+Digit0', 'Ctrl+KeyS'])(
    '%s only writes',
    (keys) => {
      expect(commandOf(pressed(keys))).toBeNull();
    },
  );

  test('no two commands share a key', () => {
    const chords = KEYS.flatMap((key) => key.chords.map((chord) => JSON.stringify(Object.entries(chord).sort())));
    expect(new Set(chords).size).toBe(chords.length);
  });
});
