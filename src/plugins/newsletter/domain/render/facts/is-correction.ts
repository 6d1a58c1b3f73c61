/** Whether readers have seen the bulletin otherwise before: neither in its first edition, nor in a draft (revision 0). */
export const isCorrection = ({ revision }: { readonly revision: number }): boolean => revision > 1;
