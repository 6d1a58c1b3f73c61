import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Move } from '../../../domain/workflow/stages';
import { MoveDialog } from './MoveDialog';
import type { MoveView, MoveWords } from './stage-api';

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
  readonly onConfirm: (words: MoveWords) => Promise<boolean>;
  /** Where the outcome is told: it takes the focus after a move, as the button may be gone by then. */
  readonly outcome: React.RefObject<HTMLElement>;
};

/** A move as a button that asks once more; a barred move says why. */
export const MoveButton = ({ busy, onConfirm, outcome, ...view }: Props) => {
  const { move, allowed, why } = view;
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
          {...view}
          variant={variant}
          onConfirm={async (words) => {
            made.current = await onConfirm(words);
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
