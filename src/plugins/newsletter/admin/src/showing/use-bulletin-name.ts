import { useIntl } from 'react-intl';
import type { ShowingBulletin } from '../../../contracts/showing';

/** What a bulletin is called among others: «Αρ. 3 · Τίτλος», or by what it has of the two. */
export function useBulletinName(): (bulletin: Pick<ShowingBulletin, 'number' | 'title'>) => string {
  const { formatMessage } = useIntl();
  return ({ number, title }) =>
    [number === null ? null : formatMessage({ id: 'newsletter.admin.showing.number' }, { number }), title]
      .filter(Boolean)
      .join(' · ') || formatMessage({ id: 'newsletter.admin.showing.nameless' });
}
