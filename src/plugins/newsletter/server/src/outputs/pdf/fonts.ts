import { dirname, join } from 'node:path';

/** The faces that the template names, by their package and their folder in it. */
const FACES = {
  'noto-serif': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  'noto-sans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
} as const;

type Family = keyof typeof FACES;

const PACKAGES = {
  'noto-serif': () => require.resolve('@expo-google-fonts/noto-serif/package.json'),
  'noto-sans': () => require.resolve('@expo-google-fonts/noto-sans/package.json'),
} as const satisfies Record<Family, () => string>;

const folderOf = (family: Family, face: string): string => join(dirname(PACKAGES[family]()), face);

/** The folders of all faces. Fonts found here come before those of the machine, which the template never names. */
export const fontFolders = (): string[] =>
  (Object.keys(FACES) as Family[]).flatMap((family) => FACES[family].map((face) => folderOf(family, face)));

/** The folders of the family that every other falls back on, upright and slanted: its weights have the same glyphs. */
export const lastResortFolders = (): string[] =>
  FACES['noto-sans'].filter((face) => face.startsWith('400')).map((face) => folderOf('noto-sans', face));
