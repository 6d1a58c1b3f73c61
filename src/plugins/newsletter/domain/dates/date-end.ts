import type { Scene } from './scene';

/** Words that may follow an English date without a year; before others its number counts: "In March 5 schools". */
const AFTER_DAY: ReadonlySet<string> = new Set(
  'at in on with for by to from until through and or the a an was is were will has had as when where after before'.split(
    ' ',
  ),
);
/** Whether nothing at a token is counted by the number before it. */
export const endsDate = (scene: Scene, index: number): boolean => {
  const token = scene.tokens[index];
  return token?.kind !== 'word' || AFTER_DAY.has(token.key);
};
