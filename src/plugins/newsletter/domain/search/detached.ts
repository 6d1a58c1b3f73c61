/** A copy of its own: engines keep a part of a text as a view into it, and the text would live as long as the part. */
export const detached = (text: string): string => [...text].join('');
