import { Box, Dialog, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { FindingList } from './FindingList';
import { MoveButton } from './MoveButton';
import { MoveDialog } from './MoveDialog';
import { readRefusal } from './refusal';
import { StageFacts } from './StageFacts';
import { type MoveView, type MoveWords, type StageView, useMoveBulletinMutation } from './stage-api';

/** The stage of a bulletin as the server tells it, with the dialog of the move that is being made. */
export const StageContent = ({ documentId, view }: { documentId: string; view: StageView }) => {
  const { formatMessage, locale } = useIntl();
  const unsaved = useForm('StagePanel', (form) => form.modified);
  const [moveBulletin, { isLoading }] = useMoveBulletinMutation();
  const outcome = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  const [done, setDone] = useState('');
  // Kept here and not in the button: a refusal reads the stage anew, and the button may be gone by then.
  const [asked, setAsked] = useState<MoveView | null>(null);
  const { stage, version, digest, moves, findings } = view;

  const ask = (move: MoveView) => {
    pressed.current = document.activeElement;
    setDone('');
    setAsked(move);
  };
  const confirm = async ({ move }: MoveView, words: MoveWords) => {
    const answer = await moveBulletin({ documentId, locale, move, version, digest, ...words });
    if (!('data' in answer)) return readRefusal(answer.error);
    const reached = formatMessage({ id: `newsletter.stage.${answer.data.stage}` });
    setDone(
      formatMessage(
        { id: 'newsletter.admin.done' },
        { move: formatMessage({ id: `newsletter.move.${move}` }), stage: reached },
      ),
    );
    pressed.current = null;
    setAsked(null);
    return null;
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const target = pressed.current?.isConnected ? pressed.current : outcome.current;
    if (target instanceof HTMLElement) target.focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StageFacts view={view} />
      {/* Always there, so that a screen reader notices when words come in; in focus, as the button is gone by then. */}
      <Box ref={outcome} role="status" tabIndex={-1} position={done ? 'static' : 'absolute'}>
        <Typography textColor="success700">{done}</Typography>
      </Box>

      {findings.length > 0 ? (
        <>
          <FindingList severity="error" findings={findings} />
          <FindingList severity="warning" findings={findings} />
        </>
      ) : (
        <Typography textColor="success700">{formatMessage({ id: 'newsletter.admin.findings.none' })}</Typography>
      )}

      {moves.length > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {formatMessage({ id: 'newsletter.admin.stage.moves' })}
          </Typography>
          {moves.map((move) => (
            <MoveButton
              key={move.move}
              {...move}
              {...(unsaved ? { allowed: false, why: null } : {})}
              busy={isLoading}
              onAsk={() => ask(move)}
            />
          ))}
          {unsaved ? (
            <Typography variant="pi" textColor="warning700">
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
