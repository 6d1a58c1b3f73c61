import type { LocalizedText } from '../bulletin/localized';

/** Whether a text is absent or holds nothing but white space. */
export const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** Whether a text is blank in every language. */
export const isBlankEverywhere = ({ el, en }: LocalizedText): boolean => isBlank(el) && isBlank(en);
