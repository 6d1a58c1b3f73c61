import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Direction } from '../../../domain/exchange/segment';
import { AskOnce } from '../panels/AskOnce';
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
    <AskOnce
      button={
        <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
          {say('turn')}
        </Button>
      }
      title={say(`turn-${direction.target}`)}
      question={say(`turn-question-${direction.target}`)}
      goOn={say('turn')}
      onConfirm={confirm}
    />
  );
};
