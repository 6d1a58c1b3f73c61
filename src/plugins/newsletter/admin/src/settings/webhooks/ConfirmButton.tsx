import { Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { AskOnce } from '../../panels/AskOnce';

type Props = {
  /** Its words stand under `newsletter.admin.settings.webhooks.<name>`, the question under `….<name>-question`. */
  readonly name: 'renew' | 'remove';
  readonly about: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
};

/** A button that asks once more, about a receiver. */
export const ConfirmButton = ({ name, about, isDangerous = false, onConfirm }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.webhooks.${id}` }, values);
  return (
    <AskOnce
      button={
        <Button
          variant={isDangerous ? 'danger-light' : 'tertiary'}
          aria-label={say(`${name}-named`, { address: about })}
        >
          {say(name)}
        </Button>
      }
      title={say(name)}
      question={
        <Typography style={{ overflowWrap: 'anywhere' }}>{say(`${name}-question`, { address: about })}</Typography>
      }
      goOn={say(name)}
      isDangerous={isDangerous}
      onConfirm={onConfirm}
    />
  );
};
