import { useDroppable } from '@dnd-kit/core';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { moveBetween } from '../ways';
import type { Column } from './arrange-cards';
import { BoardCardView } from './BoardCardView';
import { useBoard } from './board-context';

/** How many cards are shown at first, and more at each asking. */
const SHOWN = 15;

/** A stage with its bulletins; while a card is carried it shows whether that may come here. */
export const BoardColumn = ({ column: { stage, cards } }: { column: Column }) => {
  const { formatMessage } = useIntl();
  const { moves, carry } = useBoard();
  const { setNodeRef } = useDroppable({ id: stage });
  const headingId = useId();
  const section = useRef<HTMLElement | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const { carried } = carry;
  const isOver = carried?.over === stage;
  const isOpen = carried !== null && (carried.card.stage === stage || moveBetween(carried.card.stage, stage, moves));
  const more = cards.length - shown;

  useEffect(() => {
    // The keyboard moves no pointer that the board would scroll after.
    if (isOver && carried?.by === 'keyboard') section.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOver, carried?.by]);

  return (
    <Frame
      ref={(element) => {
        section.current = element;
        setNodeRef(element);
      }}
      aria-labelledby={headingId}
      $look={carried === null ? 'still' : isOver && isOpen ? 'over' : isOpen ? 'open' : 'closed'}
    >
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography tag="h2" id={headingId} variant="pi" fontWeight="bold">
          {formatMessage({ id: `newsletter.stage.${stage}` })}
        </Typography>
        <Typography variant="pi" textColor="neutral600" aria-hidden>
          {cards.length}
        </Typography>
      </Flex>
      {cards.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {cards.slice(0, shown).map((card) => (
            <BoardCardView key={card.documentId} card={card} />
          ))}
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'newsletter.admin.desk.board.empty' })}
        </Typography>
      )}
      {more > 0 ? (
        <Flex justifyContent="center" paddingTop={2}>
          <Button variant="ghost" onClick={() => setShown((before) => before + SHOWN)}>
            {formatMessage({ id: 'newsletter.admin.desk.board.more' }, { count: more })}
          </Button>
        </Flex>
      ) : null}
    </Frame>
  );
};

const Frame = styled.section<{ $look: 'still' | 'open' | 'over' | 'closed' }>`
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 2px solid ${({ theme, $look }) => ($look === 'over' ? theme.colors.primary600 : 'transparent')};
  background: ${({ theme, $look }) =>
    $look === 'open' || $look === 'over' ? theme.colors.primary100 : theme.colors.neutral150};
  opacity: ${({ $look }) => ($look === 'closed' ? 0.5 : 1)};
`;
