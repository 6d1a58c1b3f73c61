import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMomentWords } from './use-moment-words';

/** How many of the things that changed are named. */
const NAMED = 5;

type Props = {
  readonly changed: { readonly name: string; readonly at: string; readonly what: readonly string[] } | null;
};

/** Who changed these settings last, when, and what; nothing where nobody did. */
export const LastChange = ({ changed }: Props) => {
  const { formatMessage } = useIntl();
  const momentInWords = useMomentWords();
  if (!changed) return null;
  const { name, at, what } = changed;
  const more = what.length - NAMED;
  const named = what.slice(0, NAMED).join(' · ');
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(
        { id: 'newsletter.admin.settings.last-change' },
        { name, time: momentInWords(at), what: named, more: Math.max(more, 0) },
      )}
    </Typography>
  );
};
