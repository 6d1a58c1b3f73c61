import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { BoardCard } from '../../../../contracts/desk/board';
import { type PersonalMove, STAGES, type Stage } from '../../../../domain/workflow/stages';
import { useBulletinName } from '../../showing/use-bulletin-name';
import { moveBetween, waysFrom } from '../ways';
import { handleId } from './card-ids';

/** A card on its way: who carries it, and over which column; `null` over none. */
type Carried = { readonly card: BoardCard; readonly by: 'mouse' | 'keyboard'; readonly over: Stage | null };

/** How a card is carried from column to column. */
export type Carry = {
  readonly carried: Carried | null;
  /** Words for a screen reader about what the keyboard carries. */
  readonly announcement: string;
  readonly grab: (card: BoardCard, by: Carried['by']) => void;
  readonly over: (stage: Stage | null) => void;
  readonly release: () => void;
  readonly cancel: () => void;
  /** Keys on the handle of a card: space grabs and lets go, arrows go to where a move leads, escape puts back. */
  readonly onKey: (card: BoardCard, event: React.KeyboardEvent) => void;
};

/** Carries cards of a board; `onDrop` is told where one was let go, and from which handle. */
export function useCarry(
  moves: readonly PersonalMove[],
  onDrop: (card: BoardCard, to: Stage, opener: string) => void,
): Carry {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const [carried, setCarried] = useState<Carried | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const say = (id: string, values = {}) =>
    setAnnouncement(formatMessage({ id: `newsletter.admin.desk.board.${id}` }, values));
  const stageName = (stage: Stage) => formatMessage({ id: `newsletter.stage.${stage}` });

  const grab = (card: BoardCard, by: Carried['by']) => {
    setCarried({ card, by, over: card.stage });
    if (by === 'keyboard') say('grabbed', { name: nameOf(card), stage: stageName(card.stage) });
  };
  const cancel = () => {
    if (carried?.by === 'keyboard') say('put-back', { name: nameOf(carried.card) });
    setCarried(null);
  };
  const release = () => {
    setCarried(null);
    setAnnouncement('');
    if (carried?.over) onDrop(carried.card, carried.over, handleId(carried.card));
  };
  const step = ({ card, over }: Carried, by: number) => {
    const reached = waysFrom(card.stage, moves).flatMap(({ to }) => to);
    const stops = STAGES.filter((stage) => stage === card.stage || reached.includes(stage));
    const next = stops[stops.indexOf(over ?? card.stage) + by];
    if (!next) return;
    setCarried({ card, by: 'keyboard', over: next });
    const move = moveBetween(card.stage, next, moves);
    say('over', {
      stage: stageName(next),
      move: move ? formatMessage({ id: `newsletter.move.${move}` }) : 'none',
    });
  };
  const onKey = (card: BoardCard, event: React.KeyboardEvent) => {
    const { key } = event;
    const isHere = carried?.card.documentId === card.documentId;
    if (key === ' ' || key === 'Enter') {
      event.preventDefault();
      if (isHere) release();
      else grab(card, 'keyboard');
    } else if (isHere && key === 'Escape') cancel();
    else if (isHere && (key === 'ArrowRight' || key === 'ArrowLeft')) {
      event.preventDefault();
      step(carried, key === 'ArrowRight' ? 1 : -1);
    }
  };
  const over = (stage: Stage | null) => setCarried((before) => before && { ...before, over: stage });
  return { carried, announcement, grab, over, release, cancel, onKey };
}
