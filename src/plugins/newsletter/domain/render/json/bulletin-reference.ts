import type { Bulletin } from '../../bulletin/bulletin';
import type { Edition } from '../../bulletin/edition';
import type { Locale } from '../../locale';
import { addressOf } from './addresses';

/** The bulletin that something appeared in: enough for a link and a date beside it. */
export const projectBulletinReference = (
  { number, revision, issuedAt }: Pick<Edition, 'number' | 'revision' | 'issuedAt'>,
  { documentId, title, slug, issueDate }: Pick<Bulletin, 'documentId' | 'title' | 'slug' | 'issueDate'>,
  locale: Locale,
) => ({
  documentId,
  number,
  revision,
  title: title[locale],
  slug: slug[locale],
  url: addressOf('bulletins', number, locale),
  issueDate,
  issuedAt,
});
