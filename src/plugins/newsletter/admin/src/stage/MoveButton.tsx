import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Move } from '../../../domain/workflow/stages';
import { FirstFindings } from '../checks/FirstFindings';
import { WideButton } from '../panels/WideButton';
import type { MoveView } from './stage-api';

type Variant = 'default' | 'success' | 'danger-light' | 'secondary';

const VARIANTS: Partial<Record<Move, Variant>> = {
  submit: 'default',
  approve: 'success',
  publish: 'success',
  withdraw: 'danger-light',
  archive: 'danger-light',
};

/** How a move looks: what goes forward stands out, what is hard to undo warns. */
export const variantOf = (move: Move): Variant => VARIANTS[move] ?? 'secondary';

type Props = Pick<MoveView, 'move' | 'allowed' | 'why' | 'against'> & {
  readonly busy: boolean;
  /** Opens the dialog that asks once more. */
  readonly onAsk: () => void;
};

/** A move as a button; a barred move says why. */
export const MoveButton = ({ move, allowed, why, against, busy, onAsk }: Props) => {
  const { formatMessage } = useIntl();
  const whyId = useId();
  const label = formatMessage({ id: `newsletter.move.${move}` });
  if (allowed) {
    return (
      <WideButton variant={variantOf(move)} loading={busy} onClick={onAsk}>
        {label}
      </WideButton>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      {/* Not `disabled`: the keyboard must be able to reach it to hear why. */}
      <WideButton variant="tertiary" aria-disabled aria-describedby={why ? whyId : undefined}>
        <Typography textColor="neutral600" fontWeight="bold">
          {label}
        </Typography>
      </WideButton>
      {why ? (
        <Typography id={whyId} variant="pi" textColor="neutral600">
          {why}
        </Typography>
      ) : null}
      <FirstFindings findings={against} />
    </Flex>
  );
};
