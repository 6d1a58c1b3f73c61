import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MemoryPlanView } from '../../../contracts/workbench/memory';
import { ChooseFile } from '../panels/ChooseFile';
import { RefusedFile } from '../workbench/RefusedFile';
import { type FileRefusal, useFileCalls } from '../workbench/use-file-calls';

/** Has the memory learn from a TMX file, after showing what it would learn. */
export const LearnFile = ({ onLearnt }: { readonly onLearnt: () => void }) => {
  const { formatMessage } = useIntl();
  const { send } = useFileCalls('/newsletter/memory');
  const [isBusy, setBusy] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<MemoryPlanView | null>(null);
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  const [done, setDone] = useState('');
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.settings.memory.${id}` }, values);

  const call = async (below: string, chosen: File): Promise<MemoryPlanView | null> => {
    setBusy(true);
    setPlan(null);
    setRefusal(null);
    setDone('');
    const answer = await send<MemoryPlanView>(below, { file: chosen });
    setBusy(false);
    if ('value' in answer) return answer.value;
    setRefusal(answer.refusal);
    return null;
  };
  const take = async (chosen: File) => {
    setFile(chosen);
    setPlan(await call('/plan', chosen));
  };
  const learn = async () => {
    const learnt = file && (await call('/file', file));
    if (!learnt) return;
    setFile(null);
    setDone(say('learnt', { count: learnt.added }));
    onLearnt();
  };

  return (
    <Flex tag="section" aria-label={say('bring')} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" fontWeight="bold">
        {say('bring')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('bring-how')}
      </Typography>
      <ChooseFile accept=".tmx,.xml" isBusy={isBusy} file={file} onFile={take}>
        {say('choose')}
      </ChooseFile>
      <RefusedFile refusal={refusal} />
      <Typography role="status">
        {plan
          ? say('planned', {
              added: plan.added,
              otherwise: plan.otherwise,
              known: plan.known,
              passedOver: plan.passedOver,
            })
          : done}
      </Typography>
      {plan && plan.added > 0 ? (
        <>
          {/* Reached by key, as it may be long. */}
          <Box maxHeight="24rem" overflow="auto" tabIndex={0} role="group" aria-label={say('first')}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {plan.samples.map(({ sourceLocale, targetLocale, source, target }) => (
                <Box key={`${sourceLocale} ${source} ${target}`} tag="li" style={{ overflowWrap: 'anywhere' }}>
                  <Typography tag="p" variant="pi" textColor="neutral600" lang={sourceLocale}>
                    {source}
                  </Typography>
                  <Typography tag="p" variant="pi" lang={targetLocale}>
                    {target}
                  </Typography>
                </Box>
              ))}
            </Flex>
          </Box>
          <Flex>
            <Button loading={isBusy} onClick={learn}>
              {say('learn', { count: plan.added })}
            </Button>
          </Flex>
        </>
      ) : null}
    </Flex>
  );
};
