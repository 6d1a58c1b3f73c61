import { useIntl } from 'react-intl';
import { pathInside } from '../../../domain/bulletin/path-inside';
import type { ContentPath } from '../../../domain/finding';
import { typeUid } from '../labels';
import { useLanguagesQuery } from '../languages/languages-api';
import type { Written } from '../places/place';
import { useSpotInFocus } from '../places/spot-in-form';

/** What a comment may be about: `path` leads to it from the root of the bulletin, and is missing for the whole of it. */
export type Subject = { readonly key: string; readonly words: string; readonly path?: ContentPath };

/** What a new comment may be about, the likeliest first: the field that was in focus last, then the document or its parts. */
export function useSubjects(bulletinId: string, written: Written): Subject[] {
  const { formatMessage, locale } = useIntl();
  const { data } = useLanguagesQuery({ documentId: bulletinId, locale });
  const spot = useSpotInFocus();
  const isBulletin = written.type === 'bulletin';
  const documents = data?.documents ?? [];
  const own = documents.find(({ type, documentId }) => type === written.type && documentId === written.documentId);
  const inside = spot && pathInside(written.type, spot.field, written.locale);
  const [attribute = '', index] = spot?.field.split('.') ?? [];
  const field: Subject[] =
    own && spot && inside
      ? [
          {
            key: `field ${spot.field}`,
            words: formatMessage(
              { id: 'newsletter.admin.comments.about-field' },
              {
                field: formatMessage({ id: `content-manager.content-types.${typeUid(written.type)}.${attribute}` }),
                row: index && /^\d+$/.test(index) ? Number(index) + 1 : 0,
              },
            ),
            path: [...own.path, ...inside, ...(inside.at(-1) === written.locale ? spot.block : [])],
          },
        ]
      : [];
  const parts = documents.filter((each) => (isBulletin ? each.type === 'story' : each === own));
  const whole = { key: 'whole', words: formatMessage({ id: 'newsletter.admin.comments.about-whole' }) };
  const listed = parts.map(({ documentId, name, path }): Subject => ({ key: documentId, words: name, path }));
  return isBulletin ? [...field, whole, ...listed] : [...field, ...listed, whole];
}
