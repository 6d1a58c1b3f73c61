import type { BoardCard } from '../../../../contracts/desk/board';

/** Id of the handle by which a card is carried. */
export const handleId = ({ documentId }: Pick<BoardCard, 'documentId'>): string => `board-handle-${documentId}`;
