import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Move } from '../../../domain/workflow/stages';
import type { MoveView } from './stage-api';

/** How a move looks: what goes forward stands out, what is hard to undo warns. */
const VARIANTS: Partial<Record<Move, 'default' | 'success' | 'danger-light'>> = {
  submit: 'default',
  approve: 'success',
  publish: 'success',
  withdraw: 'danger-light',
  archive: 'danger-light',
};

type Props = MoveView & {
  readonly busy: boolean;
  /** Makes the move, and tells whether it was made; the dialog closes either way. */
  readonly onConfirm: (reason?: string) => Promise<boolean>;
  /** Where the outcome is told: it takes the focus after a move, as the button may be gone by then. */
  readonly outcome: React.RefObject<HTMLElement>;
};

/** A move as a button that asks once more, with a reason where one must be given; a barred move says why. */
export const MoveButton = ({ move, allowed, needsReason, why, busy, onConfirm, outcome }: Props) => {
  const { formatMessage } = useIntl();
  const whyId = useId();
  const [open, setOpen] = useState(false);
  const made = useRef(false);
  const label = formatMessage({ id: `newsletter.move.${move}` });
  const variant = VARIANTS[move] ?? 'secondary';
  if (!allowed) {
    return (
      <Flex direction="column" alignItems="stretch" gap={1} width="100%">
        {/* Not `disabled`: the keyboard must be able to reach it to hear why. */}
        <Button variant="tertiary" fullWidth aria-disabled aria-describedby={why ? whyId : undefined}>
          <Typography textColor="neutral600" fontWeight="bold">
            {label}
          </Typography>
        </Button>
        {why ? (
          <Typography id={whyId} variant="pi" textColor="neutral600">
            {why}
          </Typography>
        ) : null}
      </Flex>
    );
  }
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant={variant} fullWidth loading={busy}>
          {label}
        </Button>
      </Dialog.Trigger>
      {open ? (
        <MoveDialog
          move={move}
          needsReason={needsReason}
          variant={variant}
          onConfirm={async (reason) => {
            made.current = await onConfirm(reason);
            setOpen(false);
          }}
          onClosed={(event) => {
            if (!made.current) return;
            event.preventDefault();
            outcome.current?.focus();
          }}
        />
      ) : null}
    </Dialog.Root>
  );
};

type DialogProps = Pick<Props, 'move' | 'needsReason'> & {
  readonly onConfirm: (reason?: string) => Promise<void>;
  readonly onClosed: (event: Event) => void;
  readonly variant: 'default' | 'success' | 'danger-light' | 'secondary';
};

const MoveDialog = ({ move, needsReason, variant, onConfirm, onClosed }: DialogProps) => {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = needsReason && reason.trim() === '';

  const confirm = async () => {
    setAsked(true);
    if (missing) return;
    setBusy(true);
    await onConfirm(needsReason ? reason.trim() : undefined);
  };

  return (
    <Dialog.Content onCloseAutoFocus={onClosed}>
      <Dialog.Header>{formatMessage({ id: `newsletter.move.${move}` })}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>
            <Typography textAlign={needsReason ? 'left' : 'center'} tag="p">
              {formatMessage({ id: `newsletter.admin.confirm.${move}` })}
            </Typography>
          </Dialog.Description>
          {needsReason ? (
            <Field.Root
              required
              name="reason"
              hint={formatMessage({ id: 'newsletter.admin.dialog.reason-hint' })}
              error={asked && missing ? formatMessage({ id: 'newsletter.admin.dialog.reason-required' }) : undefined}
            >
              <Field.Label>{formatMessage({ id: 'newsletter.admin.dialog.reason' })}</Field.Label>
              <Textarea
                value={reason}
                maxLength={2000}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          ) : null}
        </Flex>
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
          </Button>
        </Dialog.Cancel>
        <Button variant={variant} fullWidth loading={busy} onClick={confirm}>
          {formatMessage({ id: `newsletter.move.${move}` })}
        </Button>
      </Dialog.Footer>
    </Dialog.Content>
  );
};
