import { Drag } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { BoardCard } from '../../../../contracts/desk/board';
import { useBulletinName } from '../../showing/use-bulletin-name';
import { useBoard } from './board-context';
import { handleId } from './card-ids';

/** What the keyboard carries a card by. */
export const CardHandle = ({ card }: { card: BoardCard }) => {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const { carry } = useBoard();
  const isCarried = carry.carried?.by === 'keyboard' && carry.carried.card.documentId === card.documentId;
  return (
    <Handle
      type="button"
      id={handleId(card)}
      aria-label={formatMessage({ id: 'newsletter.admin.desk.board.carry' }, { name: nameOf(card) })}
      aria-describedby="board-instructions"
      aria-pressed={isCarried}
      onKeyDown={(event) => carry.onKey(card, event)}
      onBlur={() => (isCarried ? carry.cancel() : undefined)}
    >
      <Drag aria-hidden width="1.2rem" />
    </Handle>
  );
};

const Handle = styled.button`
  display: grid;
  place-items: center;
  width: 2.8rem;
  height: 2.8rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: grab;
  touch-action: none;

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
