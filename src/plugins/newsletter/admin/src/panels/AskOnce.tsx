import { Button, Dialog } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  /** The button that asks. */
  readonly button: ReactElement;
  readonly title: string;
  readonly question: ReactNode;
  /** What the button says that goes on. */
  readonly goOn: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
};

/** A button that asks once more before anything is done. */
export const AskOnce = ({ button, title, question, goOn, isDangerous = false, onConfirm }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Root>
      <Dialog.Trigger>{button}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{question}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant={isDangerous ? 'danger-light' : 'default'} onClick={onConfirm}>
              {goOn}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
