import { useDraggable } from '@dnd-kit/core';
import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { BoardCard } from '../../../../contracts/desk/board';
import { MovesMenu } from '../MovesMenu';
import { waysFrom } from '../ways';
import { useBoard } from './board-context';
import { CardFacts } from './CardFacts';
import { CardHandle } from './CardHandle';

/** A bulletin on the board, with the means to move it where somebody may. */
export const BoardCardView = ({ card }: { card: BoardCard }) => {
  const { moves, awaiting, carry, ask } = useBoard();
  const ways = waysFrom(card.stage, moves);
  const canMove = ways.length > 0;
  const { setNodeRef, listeners } = useDraggable({ id: card.documentId, data: { card }, disabled: !canMove });
  return (
    <Frame
      ref={setNodeRef}
      {...listeners}
      $isMine={awaiting.includes(card.stage)}
      $isCarried={carry.carried?.card.documentId === card.documentId}
      $canMove={canMove}
    >
      <CardFacts
        card={card}
        aside={
          canMove ? (
            <Flex gap={1}>
              <CardHandle card={card} />
              <MovesMenu bulletin={card} ways={ways} onAsk={ask} />
            </Flex>
          ) : null
        }
      />
    </Frame>
  );
};

const Frame = styled.li<{ $isMine: boolean; $isCarried: boolean; $canMove: boolean }>`
  padding: ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 3px solid
    ${({ theme, $isMine }) => ($isMine ? theme.colors.primary600 : theme.colors.neutral200)};
  background: ${({ theme }) => theme.colors.neutral0};
  opacity: ${({ $isCarried }) => ($isCarried ? 0.6 : 1)};
  cursor: ${({ $canMove }) => ($canMove ? 'grab' : 'auto')};
`;
