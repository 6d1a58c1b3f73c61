import { Button, Dialog, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { BulletinHead } from '../../../contracts/desk/bulletin-head';
import type { PersonalMove } from '../../../domain/workflow/stages';
import { FirstFindings } from '../checks/FirstFindings';
import { bulletinAddress } from '../home/bulletin-address';
import { useBulletinName } from '../showing/use-bulletin-name';
import { MoveDialog } from '../stage/MoveDialog';
import { type MoveView, type MoveWords, useBulletinStageQuery } from '../stage/stage-api';
import { useMakeMove } from '../stage/use-make-move';

type Props = {
  readonly bulletin: Pick<BulletinHead, 'documentId' | 'number' | 'title'>;
  readonly move: PersonalMove;
  /** Called with words about what was done, or why nothing could be asked. */
  readonly onDone: (words: string) => void;
  readonly onDismiss: () => void;
  readonly onClosed: (event: Event) => void;
};

/** A move of a bulletin whose form is not open: reads where it stands by now, then asks once more, or says what bars it. */
export const AskedMove = ({ bulletin, move, onDone, onDismiss, onClosed }: Props) => {
  const { documentId } = bulletin;
  const { formatMessage, locale } = useIntl();
  const nameOf = useBulletinName();
  const { makeMove } = useMakeMove(documentId);
  const {
    data: view,
    isFetching,
    isError,
  } = useBulletinStageQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  // What was asked stays as it was read first: a refusal reads the stage anew, and the dialog tells it.
  const [asked, setAsked] = useState<MoveView | null>(null);
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.${id}` }, values);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is read.
  useEffect(() => {
    if (asked || isFetching) return;
    const found = view?.moves.find((offered) => offered.move === move);
    if (found) setAsked(found);
    else onDone(isError ? formatMessage({ id: 'newsletter.admin.connection-failed' }) : say('moved-meanwhile'));
  }, [isFetching]);

  const confirm = async (words: MoveWords) => {
    if (!view) return null;
    const outcome = await makeMove(view, move, words);
    if (!outcome.ok) return outcome.error;
    onDone(`${nameOf(bulletin)} – ${outcome.value}`);
    return null;
  };

  return (
    <>
      <Typography role="status" textColor="neutral600">
        {asked ? '' : formatMessage({ id: 'newsletter.admin.stage.loading' })}
      </Typography>
      <Dialog.Root open={asked !== null} onOpenChange={(open) => (open ? undefined : onDismiss())}>
        {asked?.allowed && view ? (
          <MoveDialog asked={asked} stage={view.stage} onConfirm={confirm} onDismiss={onDismiss} onClosed={onClosed} />
        ) : null}
        {asked && !asked.allowed ? (
          <Dialog.Content onCloseAutoFocus={onClosed}>
            <Dialog.Header>{say('barred', { move: formatMessage({ id: `newsletter.move.${move}` }) })}</Dialog.Header>
            <Dialog.Body>
              <Dialog.Description>
                <Typography tag="p" fontWeight="bold">
                  {nameOf(bulletin)}
                </Typography>
                <Typography tag="p">{asked.why}</Typography>
              </Dialog.Description>
              <FirstFindings findings={asked.against} onFollow={onDismiss} />
            </Dialog.Body>
            <Dialog.Footer>
              <Dialog.Cancel>
                <Button variant="tertiary" fullWidth>
                  {say('close')}
                </Button>
              </Dialog.Cancel>
              <Button tag={Link} to={bulletinAddress(documentId, view?.stage)} fullWidth>
                {say('open-bulletin')}
              </Button>
            </Dialog.Footer>
          </Dialog.Content>
        ) : null}
      </Dialog.Root>
    </>
  );
};
