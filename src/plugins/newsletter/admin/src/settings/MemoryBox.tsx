import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LOCALES, type Locale, otherLocale } from '../../../domain/locale';
import { ReadingFailed } from '../panels/ReadingFailed';
import { useFileCalls } from '../workbench/use-file-calls';
import { LearnFile } from './LearnFile';
import { SettingsBox } from './SettingsBox';
import { useMemoryQuery } from './settings-api';

/** How much was learnt in each direction, out and in as TMX. */
export const MemoryBox = () => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useMemoryQuery({ locale });
  const { save } = useFileCalls('/newsletter/memory');
  const [done, setDone] = useState('');
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.settings.memory.${id}` }, values);

  const download = async (source: Locale) => {
    const answer = await save(`/file/${source}`, `memory.${source}-${otherLocale(source)}.tmx`);
    setDone('value' in answer ? say('saved', { name: answer.value }) : answer.refusal.message);
  };
  return (
    <SettingsBox title={say('title')} about={say('about')}>
      {isError ? <ReadingFailed retry={refetch} /> : null}
      <Flex gap={3} wrap="wrap">
        {LOCALES.map((source) => (
          <Button
            key={source}
            variant="secondary"
            startIcon={<Download />}
            disabled={!data || data.counts[source] === 0}
            onClick={() => download(source)}
          >
            {say(`download-${source}`, { count: data?.counts[source] ?? 0 })}
          </Button>
        ))}
      </Flex>
      <Typography role="status">{done}</Typography>
      {data?.mayLearn ? <LearnFile onLearnt={refetch} /> : null}
    </SettingsBox>
  );
};
