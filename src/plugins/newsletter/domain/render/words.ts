/** Says what stands under a key in the reader's language, with its placeholders filled; an unknown key is a bug. */
export type Words = (key: string, data?: Readonly<Record<string, string | number>>) => string;
