/** Blocks with a blank line between them; empty ones are nothing. */
export const apart = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** Blocks one beneath the other; empty ones are nothing. */
export const stacked = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n');
