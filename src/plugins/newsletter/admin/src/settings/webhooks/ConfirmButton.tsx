import { Button, Dialog, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

type Props = {
  /** Its words stand under `newsletter.admin.settings.webhooks.<name>`, the question under `….<name>-question`. */
  readonly name: 'renew' | 'remove';
  readonly about: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
};

/** A button that asks once more. */
export const ConfirmButton = ({ name, about, isDangerous = false, onConfirm }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.webhooks.${id}` }, values);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant={isDangerous ? 'danger-light' : 'tertiary'}
          aria-label={say(`${name}-named`, { address: about })}
        >
          {say(name)}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say(name)}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>
            <Typography style={{ overflowWrap: 'anywhere' }}>{say(`${name}-question`, { address: about })}</Typography>
          </Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant={isDangerous ? 'danger-light' : 'default'} onClick={onConfirm}>
              {say(name)}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
