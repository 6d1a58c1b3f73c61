import type { CommentsView, CommentView } from '../../../contracts/comments';

/** What is said of one place, the oldest first; `place` is `null` for the whole bulletin. */
export type Thread = {
  readonly key: string;
  readonly place: CommentView['place'];
  readonly comments: readonly CommentView[];
  /** Whether anything of it is still to be resolved. */
  readonly isOpen: boolean;
};

/** Comments by the place that they are about: what is open first, and the thread that was added to last before others. */
export function threadsOf(comments: CommentsView): Thread[] {
  const byPlace = new Map<string, CommentView[]>();
  for (const comment of comments) {
    const { type, documentId, locale, field } = comment.place?.target ?? {};
    const key = comment.place ? JSON.stringify([type, documentId, locale, field]) : '';
    byPlace.set(key, [...(byPlace.get(key) ?? []), comment]);
  }
  return [...byPlace]
    .map(([key, said]) => ({
      key,
      place: said.at(-1)?.place ?? null,
      comments: said,
      isOpen: said.some(({ resolved }) => resolved === null),
    }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || latest(b) - latest(a));
}

const latest = ({ comments }: Thread): number => comments.at(-1)?.id ?? 0;

/** How many comments are still to be resolved. */
export const openCount = (comments: CommentsView): number =>
  comments.filter(({ resolved }) => resolved === null).length;
