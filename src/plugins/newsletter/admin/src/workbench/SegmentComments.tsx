import { Box, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CommentView } from '../../../contracts/comments';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { isLocale } from '../../../domain/locale';
import { CommentForm } from '../comments/CommentForm';
import { useCommentsQuery } from '../comments/comments-api';
import { ThreadView } from '../comments/ThreadView';
import { openCount, threadsOf } from '../comments/threads';
import { blockOf } from './aim-at';
import { useWorkbench } from './workbench-context';

/** What colleagues say of the open segment, and a way to say more. */
export const SegmentComments = ({ segment }: { segment: SegmentView }) => {
  const { formatMessage, locale } = useIntl();
  const { documentId, direction, say } = useWorkbench();
  const { data, error } = useCommentsQuery({ documentId, locale });
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const own = (data ?? []).filter((comment) => isAbout(comment, segment));
  const count = openCount(own);
  // Who may not comment has no place for it.
  if (!data && error) return null;
  const path = [...segment.path, direction.source, ...blockOf(segment)];
  return (
    <Box data-workbench-own-keys>
      <button type="button" className="tool" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {formatMessage({ id: 'newsletter.admin.workbench.comments' }, { count })}
      </button>
      {isOpen ? (
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3} maxWidth="64rem">
          {own.length > 0 ? (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
              {threadsOf(own).map((thread) => (
                <ThreadView key={thread.key} bulletinId={documentId} thread={thread} onDone={say} />
              ))}
            </Flex>
          ) : null}
          <CommentForm
            bulletinId={documentId}
            subjects={[{ key: segment.id, words: segment.place, path }]}
            text={text}
            onText={setText}
            onDone={say}
            label="write"
          />
        </Flex>
      ) : null}
    </Box>
  );
};

/** Whether a comment is about the field of a segment, in either language, and about no other block of it. */
function isAbout({ place }: CommentView, segment: SegmentView): boolean {
  const path = place?.path ?? null;
  if (!path || !segment.path.every((key, at) => path[at] === key)) return false;
  const [language, ...inside] = path.slice(segment.path.length);
  if (language !== undefined && !isLocale(language)) return false;
  const block = inside.filter((key) => typeof key === 'number');
  const own = blockOf(segment);
  return block.every((position, at) => own[at] === position);
}
