/** Words that tell nothing of what is looked for, as fold keys: they are left out where others stand beside them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'ο η το οι τα του τησ των τον την τη τουσ τισ στο στον στη στην στουσ στισ στα και κι σε με για απο που να ' +
    'a an the of in on at to for and or by with from'
  ).split(' '),
);
