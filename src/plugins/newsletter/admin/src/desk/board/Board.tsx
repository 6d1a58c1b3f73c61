import { DndContext, DragOverlay, PointerSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { BoardCard, BoardView } from '../../../../contracts/desk/board';
import type { Stage } from '../../../../domain/workflow/stages';
import { useAskedMove } from '../use-asked-move';
import { moveBetween } from '../ways';
import { ALL_CARDS, arrangeCards } from './arrange-cards';
import { BoardColumn } from './BoardColumn';
import { BoardContext } from './board-context';
import { CardFacts } from './CardFacts';
import { Filters } from './Filters';
import { useCarry } from './use-carry';

/** The mouse has to go this far before a card is carried: a click stays a click. */
const AS_A_DRAG = { activationConstraint: { distance: 8 } };

// The board speaks for itself, in the language of the screen.
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** The bulletins in a column per stage; a card goes on by mouse, by keyboard and by its menu, as the workflow allows. */
export const Board = ({ view }: { view: BoardView }) => {
  const { moves, awaiting } = view;
  const { formatMessage } = useIntl();
  const [filter, setFilter] = useState(ALL_CARDS);
  const columns = useMemo(() => arrangeCards(view, filter), [view, filter]);
  const { ask, say, dialog, outcome } = useAskedMove();
  const sensors = useSensors(useSensor(PointerSensor, AS_A_DRAG));
  const stageName = (stage: Stage) => formatMessage({ id: `newsletter.stage.${stage}` });

  const drop = (card: BoardCard, to: Stage, opener: string) => {
    if (to === card.stage) return;
    const move = moveBetween(card.stage, to, moves);
    if (move) ask(card, move, opener);
    else
      say(
        formatMessage({ id: 'newsletter.admin.desk.board.no-way' }, { from: stageName(card.stage), to: stageName(to) }),
      );
  };
  const carry = useCarry(moves, drop);
  const count = columns.reduce((sum, { cards }) => sum + cards.length, 0);

  return (
    <BoardContext.Provider value={{ moves, awaiting, carry, ask }}>
      <Filters view={view} filter={filter} onChange={setFilter} />
      {outcome}
      {dialog}
      <VisuallyHidden>
        <p id="board-instructions">{formatMessage({ id: 'newsletter.admin.desk.board.instructions' })}</p>
        <div aria-live="assertive">{carry.announcement}</div>
      </VisuallyHidden>
      <Typography role="status" variant="pi" textColor="neutral600">
        {formatMessage({ id: 'newsletter.admin.desk.board.count' }, { count })}
      </Typography>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={SILENT}
        onDragStart={({ active }) => carry.grab(active.data.current?.card, 'mouse')}
        onDragOver={({ over }) => carry.over((over?.id as Stage | undefined) ?? null)}
        onDragCancel={carry.cancel}
        onDragEnd={carry.release}
      >
        <Columns role="group" aria-label={formatMessage({ id: 'newsletter.admin.desk.board.title' })} tabIndex={0}>
          {columns.map((column) => (
            <BoardColumn key={column.stage} column={column} />
          ))}
        </Columns>
        <DragOverlay dropAnimation={null}>
          {carry.carried?.by === 'mouse' ? (
            <Box background="neutral0" padding={3} hasRadius shadow="popupShadow" borderColor="primary600">
              <CardFacts card={carry.carried.card} />
            </Box>
          ) : null}
        </DragOverlay>
      </DndContext>
    </BoardContext.Provider>
  );
};

/** All stages beside each other where there is room, in two rows on a narrow screen: none out of sight. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(14.8rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;
