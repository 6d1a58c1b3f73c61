import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useRef } from 'react';
import { useIntl } from 'react-intl';

/** What a screen reader hears while a story is carried to another place: `stories` are the headlines by id, in order. */
export function useAnnouncements(stories: ReadonlyMap<UniqueIdentifier, string>): {
  readonly announcements: Announcements;
  readonly screenReaderInstructions: ScreenReaderInstructions;
} {
  const { formatMessage } = useIntl();
  const isJustLifted = useRef(false);
  const ids = [...stories.keys()];
  const say = (what: string, id: UniqueIdentifier, over: UniqueIdentifier | undefined = id) =>
    formatMessage(
      { id: `newsletter.admin.lineup.${what}` },
      { headline: stories.get(id) ?? '', place: ids.indexOf(over) + 1, count: ids.length },
    );
  return {
    announcements: {
      onDragStart: ({ active }) => {
        isJustLifted.current = true;
        return say('lifted', active.id);
      },
      onDragOver: ({ active, over }) => {
        // A story that is lifted is over its own place at once: that must not talk over what was just said.
        const isSaid = isJustLifted.current && over?.id === active.id;
        isJustLifted.current = false;
        return over && !isSaid ? say('carried', active.id, over.id) : undefined;
      },
      onDragEnd: ({ active, over }) => say('dropped', active.id, over?.id),
      onDragCancel: ({ active }) => say('put-back', active.id),
    },
    screenReaderInstructions: { draggable: formatMessage({ id: 'newsletter.admin.lineup.how-to-drag' }) },
  };
}
