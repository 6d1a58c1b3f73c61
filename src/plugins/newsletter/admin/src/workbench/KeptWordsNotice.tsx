import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { wordChanges } from '../../../domain/exchange/word-diff';
import type { Slot } from '../drafts/draft-shelf';
import { WarningBox } from '../panels/WarningBox';
import { useMomentWords } from '../settings/use-moment-words';
import type { Bench } from './bench';
import { forgetWords, keptWords } from './kept-words';
import { focusEditor } from './use-commands';
import { WordDiff } from './WordDiff';

type Props = { readonly bench: Bench; readonly shelf: Slot; readonly say: (words: string) => void };

/** Above the list: translations that this browser kept and that were never saved, offered back. */
export const KeptWordsNotice = ({ bench, shelf, say: announce }: Props) => {
  const { formatMessage } = useIntl();
  const inWords = useMomentWords();
  const [found, setFound] = useState(() => keptWords(shelf, bench.overview().segments));
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  if (!found) return null;
  const settle = (done: string) => {
    setFound(null);
    announce(say(done));
    focusEditor();
  };
  const restore = () => {
    for (const { id, words, seen } of found.kept) bench.restore(id, words, seen);
    settle('restored');
  };
  return (
    <WarningBox>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography textColor="neutral800">
          {say('kept', { count: found.kept.length, when: inWords(found.at) })}
        </Typography>
        <details>
          <summary style={{ cursor: 'pointer' }}>
            <Typography>{say('kept-show')}</Typography>
          </summary>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {found.kept.map(({ id, words, seen }) => (
              <li key={id}>
                <Typography tag="p" variant="pi" fontWeight="bold">
                  {bench.row(id)?.segment.place ?? say('kept-gone')}
                </Typography>
                <Typography tag="p" variant="pi" lang={shelf.locale}>
                  <WordDiff changes={wordChanges(seen.target ?? '', words)} />
                </Typography>
              </li>
            ))}
          </Flex>
        </details>
        <Flex gap={2}>
          <Button variant="secondary" onClick={restore}>
            {say('restore')}
          </Button>
          <Button
            variant="tertiary"
            onClick={() => {
              forgetWords(shelf);
              settle('discarded');
            }}
          >
            {say('discard')}
          </Button>
        </Flex>
      </Flex>
    </WarningBox>
  );
};
