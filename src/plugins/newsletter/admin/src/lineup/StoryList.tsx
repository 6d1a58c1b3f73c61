import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Flex } from '@strapi/design-system';
import type { LineupStory } from '../../../contracts/lineup/lineup';
import { StoryRow } from './StoryRow';
import { useAnnouncements } from './use-announcements';
import { useHeadline } from './use-headline';

type Props = {
  readonly stories: readonly LineupStory[];
  readonly mayArrange: boolean;
  readonly onArrange: (stories: readonly LineupStory[], moved: LineupStory) => void;
  readonly onRemove: (story: LineupStory) => void;
  readonly onEdit: (story: LineupStory) => void;
};

/** The stories of a bulletin in order, to be rearranged by hand, by keyboard or by a button. */
export const StoryList = ({ stories, mayArrange, onArrange, onRemove, onEdit }: Props) => {
  const headlineOf = useHeadline();
  const sensors = useSensors(
    // So far a press may stray and still be one on a button or a link.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useAnnouncements(new Map(stories.map((story) => [story.documentId, headlineOf(story)])));
  const move = (from: number, to: number) => {
    const moved = stories[from];
    if (moved && from !== to && to >= 0 && to < stories.length) onArrange(arrayMove([...stories], from, to), moved);
  };
  const placeOf = (id: unknown) => stories.findIndex(({ documentId }) => documentId === id);
  const drop = ({ active, over }: DragEndEvent) => (over ? move(placeOf(active.id), placeOf(over.id)) : undefined);
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={accessibility} onDragEnd={drop}>
      <SortableContext items={stories.map(({ documentId }) => documentId)} strategy={verticalListSortingStrategy}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {stories.map((story, index) => (
            <StoryRow
              key={story.documentId}
              story={story}
              place={index + 1}
              count={stories.length}
              mayArrange={mayArrange}
              onMove={(by) => move(index, index + by)}
              onRemove={() => onRemove(story)}
              onEdit={() => onEdit(story)}
            />
          ))}
        </Flex>
      </SortableContext>
    </DndContext>
  );
};
