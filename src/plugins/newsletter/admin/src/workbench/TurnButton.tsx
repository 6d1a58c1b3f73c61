import { Button, Dialog } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Direction } from '../../../domain/exchange/segment';
import { useSayRefusal } from '../settings/use-say-refusal';
import { useTurnMutation } from './workbench-api';

type Props = {
  readonly documentId: string;
  readonly direction: Direction;
  readonly mayTurn: boolean;
  readonly say: (words: string) => void;
};

/** From which language a bulletin is translated into which, and a way to turn that round. */
export const TurnButton = ({ documentId, direction, mayTurn, say: announce }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [turn, { isLoading }] = useTurnMutation();
  const sayRefusal = useSayRefusal();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.${id}` });
  const confirm = async () => {
    const answer = await turn({ documentId, locale, source: direction.target });
    announce('error' in answer ? sayRefusal(answer) : say(`turned-${direction.target}`));
  };
  if (!mayTurn) return null;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
          {say('turn')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say(`turn-${direction.target}`)}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{say(`turn-question-${direction.target}`)}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={confirm}>
              {say('turn')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
