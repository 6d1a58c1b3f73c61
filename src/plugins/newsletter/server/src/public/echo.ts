/** How much of what was asked an error repeats, in characters. */
const ECHO = 80;

/** What an error repeats of what was asked. */
export const echo = (value: string): string => value.slice(0, ECHO);
