import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { LineupStory } from '../../../contracts/lineup/lineup';
import { StoryFacts } from './StoryFacts';
import { StoryPhoto } from './StoryPhoto';
import { useHeadline } from './use-headline';

type Props = {
  readonly story: LineupStory;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly mayArrange: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onEdit: () => void;
};

/** One story of the lineup: what it is, how far it is written, and what may be done with it. */
export const StoryRow = ({ story, place, count, mayArrange, onMove, onRemove, onEdit }: Props) => {
  const { formatMessage } = useIntl();
  const headline = useHeadline()(story);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: story.documentId,
    disabled: !mayArrange,
  });
  const say = (id: string) => formatMessage({ id: `newsletter.admin.lineup.${id}` }, { headline, place });
  return (
    <Row
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition, zIndex: isDragging ? 1 : undefined }}
      $isDragging={isDragging}
      aria-label={say('row')}
    >
      <Flex alignItems="center" gap={2}>
        {mayArrange ? (
          <Handle
            ref={setActivatorNodeRef}
            type="button"
            {...attributes}
            {...listeners}
            aria-label={say('drag')}
            aria-roledescription={formatMessage({ id: 'newsletter.admin.lineup.handle' })}
          >
            <Drag aria-hidden />
          </Handle>
        ) : null}
        <Typography variant="beta" textColor="neutral500" aria-hidden>
          {place}
        </Typography>
      </Flex>
      <StoryPhoto photo={story.photo} />
      <StoryFacts story={story} />
      <Flex gap={1} alignItems="center" wrap="wrap" justifyContent="flex-end">
        <Button variant="secondary" startIcon={<Pencil />} aria-label={say('edit-named')} onClick={onEdit}>
          {say('edit')}
        </Button>
        {mayArrange ? (
          <Flex gap={1}>
            <IconButton label={say('up')} disabled={place === 1} onClick={() => onMove(-1)}>
              <ArrowUp />
            </IconButton>
            <IconButton label={say('down')} disabled={place === count} onClick={() => onMove(1)}>
              <ArrowDown />
            </IconButton>
            <IconButton label={say('remove')} onClick={onRemove}>
              <Trash />
            </IconButton>
          </Flex>
        ) : null}
      </Flex>
    </Row>
  );
};

const Row = styled(Box).attrs({
  tag: 'li',
  background: 'neutral0',
  hasRadius: true,
  borderColor: 'neutral200',
  padding: 4,
})<{ $isDragging: boolean }>`
  display: grid;
  grid-template-columns: auto 9.6rem minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: center;
  position: relative;
  box-shadow: ${({ theme, $isDragging }) => ($isDragging ? theme.shadows.popupShadow : theme.shadows.filterShadow)};
`;

const Handle = styled.button`
  display: flex;
  padding: ${({ theme }) => theme.spaces[2]};
  cursor: grab;
  touch-action: none;
  color: ${({ theme }) => theme.colors.neutral600};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
