import { Dialog, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useOutcome } from '../panels/use-outcome';
import { MoveButton } from './MoveButton';
import { MoveDialog } from './MoveDialog';
import { StageFacts } from './StageFacts';
import type { MoveView, MoveWords, StageView } from './stage-api';
import { useMakeMove } from './use-make-move';

/** The stage of a bulletin as the server tells it, with the dialog of the move that is being made. */
export const StageContent = ({ documentId, view }: { documentId: string; view: StageView }) => {
  const { formatMessage } = useIntl();
  const unsaved = useForm('StagePanel', (form) => form.modified);
  const { makeMove, isLoading } = useMakeMove(documentId);
  const { tell, clear, focus, outcome } = useOutcome();
  const pressed = useRef<Element | null>(null);
  // Kept here and not in the button: a refusal reads the stage anew, and the button may be gone by then.
  const [asked, setAsked] = useState<MoveView | null>(null);
  const { stage, moves } = view;

  const ask = (move: MoveView) => {
    pressed.current = document.activeElement;
    clear();
    setAsked(move);
  };
  const confirm = async ({ move }: MoveView, words: MoveWords) => {
    const outcome = await makeMove(view, move, words);
    if (!outcome.ok) return outcome.error;
    tell(outcome.value);
    pressed.current = null;
    setAsked(null);
    return null;
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
    else focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StageFacts view={view} />
      {outcome}

      {moves.length > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h4" variant="omega" fontWeight="bold">
            {formatMessage({ id: 'newsletter.admin.stage.moves' })}
          </Typography>
          {moves.map((move) => (
            <MoveButton
              key={move.move}
              {...move}
              {...(unsaved ? { allowed: false, why: null, against: [] } : {})}
              busy={isLoading}
              onAsk={() => ask(move)}
            />
          ))}
          {unsaved ? (
            <Typography variant="pi" textColor="neutral800">
              {formatMessage({ id: 'newsletter.admin.stage.unsaved' })}
            </Typography>
          ) : null}
        </Flex>
      ) : null}

      <Dialog.Root open={asked !== null} onOpenChange={(open) => (open ? undefined : setAsked(null))}>
        {asked ? (
          <MoveDialog
            asked={asked}
            stage={stage}
            onConfirm={(words) => confirm(asked, words)}
            onDismiss={() => setAsked(null)}
            onClosed={returnFocus}
          />
        ) : null}
      </Dialog.Root>

      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'newsletter.admin.stage.publish-here' })}
      </Typography>
    </Flex>
  );
};
