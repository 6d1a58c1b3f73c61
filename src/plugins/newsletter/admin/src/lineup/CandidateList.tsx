import { Box, Button, Flex, Searchbar, Typography } from '@strapi/design-system';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CandidateStory } from '../../../contracts/lineup/lineup';
import { useCandidatesQuery } from './lineup-api';
import { useHeadline } from './use-headline';

type Props = {
  readonly bulletinId: string;
  readonly isBusy: boolean;
  readonly onChoose: (story: CandidateStory) => void;
};

/** The stories that are there already, to be found by words of their headlines. */
export const CandidateList = ({ bulletinId, isBusy, onChoose }: Props) => {
  const { formatMessage, locale } = useIntl();
  const headlineOf = useHeadline();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const { currentData, data, isError } = useCandidatesQuery(
    { documentId: bulletinId, locale, words: asked },
    { refetchOnMountOrArgChange: true },
  );
  const stories = currentData ?? data;
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.lineup.${id}` }, values);
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={say('existing-story')}>
      <Typography tag="h3" variant="delta">
        {say('existing-story')}
      </Typography>
      <Searchbar
        name="candidate-words"
        value={words}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setWords(event.target.value)}
        onClear={() => setWords('')}
        clearLabel={say('clear')}
        placeholder={say('search')}
      >
        {say('search')}
      </Searchbar>
      <Typography role="status" variant="pi" textColor="neutral600">
        {isError ? formatMessage({ id: 'newsletter.admin.connection-failed' }) : null}
        {stories ? say('found', { count: stories.length }) : null}
      </Typography>
      <Box tag="ul" maxHeight="26rem" overflow="auto" tabIndex={-1}>
        {stories?.map((story) => (
          <Flex key={story.documentId} tag="li" gap={3} paddingTop={2} paddingBottom={2} justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start">
              <Typography fontWeight="semiBold">{headlineOf(story)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {story.bulletins.length > 0
                  ? say('shown-in', { count: story.bulletins.length, numbers: story.bulletins.join(', ') })
                  : say('shown-nowhere')}
              </Typography>
            </Flex>
            <Button
              variant="tertiary"
              disabled={isBusy}
              aria-label={say('take-named', { headline: headlineOf(story) })}
              onClick={() => onChoose(story)}
            >
              {say('take')}
            </Button>
          </Flex>
        ))}
      </Box>
    </Flex>
  );
};
