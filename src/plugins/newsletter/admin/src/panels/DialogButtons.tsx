import { Button, type ButtonProps, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

type Props = Pick<ButtonProps, 'variant'> & {
  /** What the button says that goes on; the dialog stays open until it is closed. */
  readonly children: ReactNode;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
};

/** The foot of a dialog that asks for something: a way back, and the button that goes on. */
export const DialogButtons = ({ children, variant, isBusy, onConfirm }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Dialog.Footer>
      <Dialog.Cancel>
        <Button variant="tertiary" fullWidth>
          {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
        </Button>
      </Dialog.Cancel>
      <Button variant={variant} fullWidth loading={isBusy} onClick={onConfirm}>
        {children}
      </Button>
    </Dialog.Footer>
  );
};
