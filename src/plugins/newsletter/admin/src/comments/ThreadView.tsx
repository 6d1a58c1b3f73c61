import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CommentView } from '../../../contracts/comments';
import { PlaceLink } from '../places/PlaceLink';
import { refusedWith } from '../stage/refusal';
import { useFormatDate } from '../use-format-date';
import { CommentForm } from './CommentForm';
import { useSettleCommentMutation } from './comments-api';
import type { Thread } from './threads';

type Props = { readonly bulletinId: string; readonly thread: Thread; readonly onDone: (words: string) => void };

/** What was said of one place, by whom and when, and a way to answer. */
export const ThreadView = ({ bulletinId, thread: { place, comments }, onDone }: Props) => {
  const { formatMessage } = useIntl();
  const [answering, setAnswering] = useState(false);
  const [text, setText] = useState('');
  const say = (id: string) => formatMessage({ id: `newsletter.admin.comments.${id}` });
  const words = place?.words ?? say('about-whole');
  // What has left the bulletin can be read and resolved, but nothing can be tied to it.
  const path = place === null ? undefined : (place.path ?? null);
  const cancel = (
    <Button variant="tertiary" onClick={() => setAnswering(false)}>
      {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
    </Button>
  );
  return (
    <Box
      tag="li"
      paddingLeft={2}
      borderStyle="solid"
      borderWidth="0 0 0 2px"
      borderColor={comments.some(({ resolved }) => resolved === null) ? 'primary600' : 'neutral300'}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {place?.path ? (
          <PlaceLink place={{ target: place.target, path: place.path }}>{words}</PlaceLink>
        ) : (
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">
            {words}
          </Typography>
        )}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {comments.map((comment) => (
            <Said key={comment.id} comment={comment} onDone={onDone} />
          ))}
        </Flex>
        {path === null ? null : answering ? (
          <CommentForm
            bulletinId={bulletinId}
            subjects={[{ key: 'here', words, ...(path ? { path } : {}) }]}
            text={text}
            onText={setText}
            onDone={(done) => {
              setAnswering(false);
              onDone(done);
            }}
            label="answer"
          >
            {cancel}
          </CommentForm>
        ) : (
          <Box>
            <Button variant="tertiary" size="S" onClick={() => setAnswering(true)}>
              {say('answer-open')}
            </Button>
          </Box>
        )}
      </Flex>
    </Box>
  );
};

const Said = ({ comment, onDone }: { comment: CommentView; onDone: (words: string) => void }) => {
  const { formatMessage, locale } = useIntl();
  const formatDate = useFormatDate();
  const [settle, { isLoading }] = useSettleCommentMutation();
  const { id, text, written, resolved } = comment;
  const moment = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const say = (key: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.comments.${key}` }, values);
  const turn = async () => {
    const message = refusedWith(await settle({ id, resolved: resolved === null, locale }));
    if (message === null) onDone(say(resolved ? 'reopened' : 'resolved'));
    else onDone(message ?? formatMessage({ id: 'newsletter.admin.connection-failed' }));
  };
  return (
    <Box tag="li">
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {written.name}
        </Typography>{' '}
        · <time dateTime={written.at}>{moment(written.at)}</time>
      </Typography>
      <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {resolved ? (
        <Typography tag="p" variant="pi" textColor="success700">
          {say('resolved-by', { name: resolved.name, at: moment(resolved.at) })}
        </Typography>
      ) : null}
      <Box paddingTop={1}>
        <Button variant="tertiary" size="S" loading={isLoading} onClick={turn}>
          {say(resolved ? 'reopen' : 'resolve')}
        </Button>
      </Box>
    </Box>
  );
};
