import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { CountBadge } from '../panels/CountBadge';
import { Disclosure } from '../panels/Disclosure';
import { ReadingFailed } from '../panels/ReadingFailed';
import { useOutcome } from '../panels/use-outcome';
import type { Written } from '../places/place';
import { CommentForm } from './CommentForm';
import { useCommentsQuery } from './comments-api';
import { ThreadView } from './ThreadView';
import { openCount, type Thread, threadsOf } from './threads';
import { useInFront } from './use-in-front';
import { useSubjects } from './use-subjects';

/** How often it is looked whether a colleague said something, while the page is in front. */
const LOOK_AGAIN_MS = 60_000;

type Props = { readonly bulletinId: string; readonly written: Written };

/** What colleagues say to each other of a bulletin, or of the one of its documents that is open. */
export const CommentsPanel = ({ bulletinId, written }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data, error, refetch } = useCommentsQuery(
    { documentId: bulletinId, locale },
    { refetchOnMountOrArgChange: true, pollingInterval: useInFront() ? LOOK_AGAIN_MS : 0 },
  );
  const subjects = useSubjects(bulletinId, written);
  const { tell, outcome } = useOutcome();
  const [text, setText] = useState('');
  const say = (id: string, values?: Record<string, number>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  const comments =
    written.type === 'bulletin' ? data : data?.filter(({ place }) => place?.target.documentId === written.documentId);
  const count = comments ? openCount(comments) : 0;
  const threads = threadsOf(comments ?? []);
  const resolved = threads.filter(({ isOpen }) => !isOpen);
  const list = (listed: readonly Thread[]) => (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {listed.map((thread) => (
        <ThreadView key={thread.key} bulletinId={bulletinId} thread={thread} onDone={tell} />
      ))}
    </Flex>
  );
  // Who may not comment has no panel for it.
  if (error && 'name' in error && error.name === 'ForbiddenError') return null;
  return (
    <Disclosure
      name="comments"
      aside={count > 0 ? <CountBadge count={count} tone="primary" words={say('comments.open', { count })} /> : null}
    >
      {outcome}
      {error && !data ? <ReadingFailed retry={refetch} /> : null}
      {comments?.length === 0 ? <Typography textColor="neutral600">{say('comments.none')}</Typography> : null}
      {threads.length > resolved.length ? list(threads.filter(({ isOpen }) => isOpen)) : null}
      <CommentForm
        bulletinId={bulletinId}
        subjects={subjects}
        text={text}
        onText={setText}
        onDone={tell}
        label="write"
      />
      {resolved.length > 0 ? (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            <Typography variant="pi">{say('comments.settled', { count: resolved.length })}</Typography>
          </summary>
          <Box paddingTop={2}>{list(resolved)}</Box>
        </details>
      ) : null}
    </Disclosure>
  );
};
