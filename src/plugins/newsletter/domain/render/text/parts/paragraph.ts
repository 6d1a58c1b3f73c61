import { cleanLine } from '../clean';
import { wrap } from '../wrap';

/** A paragraph of one text; nothing where there is none. */
export const paragraph = (text: string | null): string => wrap(cleanLine(text ?? '')).join('\n');
