import type { EditionHead, Revision } from '../../bulletin/history';
import type { Locale } from '../../locale';
import { addressOf, addressOfRevision } from './addresses';

/** The revisions of a bulletin, in their order, with the way to each. */
export const projectRevisions = (revisions: readonly Revision[], locale: Locale) =>
  revisions.map(({ number, revision, digest, issuedAt, changeNote, withdrawal }) => ({
    revision,
    digest,
    issuedAt,
    changeNote: changeNote[locale],
    withdrawnAt: withdrawal?.withdrawnAt ?? null,
    url: addressOfRevision(number, revision, locale),
  }));

/** The newest of a bulletin's revisions where it is not the one that is shown. */
export function projectSuccessor({ number, revision }: EditionHead, revisions: readonly Revision[], locale: Locale) {
  const newest = revisions.at(-1);
  if (!newest || newest.revision === revision) return null;
  return { revision: newest.revision, issuedAt: newest.issuedAt, url: addressOf('bulletins', number, locale) };
}
