import { useIntl } from 'react-intl';
import { refusedWith } from '../stage/refusal';

/** The words for a call that was refused: the server's, or that there was no answer. */
export function useSayRefusal(): (answer: object) => string {
  const { formatMessage } = useIntl();
  return (answer) => refusedWith(answer) ?? formatMessage({ id: 'newsletter.admin.connection-failed' });
}
