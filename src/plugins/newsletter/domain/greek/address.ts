/**
 * Pattern source of what only looks like words: web and e-mail addresses and host names. For the flags `u` or `gu`;
 * holds no capture group. A scheme has 31 letters at most, or a long text of dots would be read again from each of them.
 */
export const ADDRESS = [
  '(?<![\\p{L}\\p{N}])(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:\\/\\/|[Mm]ailto:|[Ww]{3}\\.)\\S+',
  '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+',
  '(?<![\\p{L}\\p{N}.-])(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?![\\p{L}\\p{N}])(?:\\/\\S*)?',
].join('|');
