import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportPlanView } from '../../../contracts/workbench/exchange';
import type { ExchangeFormat } from '../../../domain/exchange/formats/exchange-formats';
import type { Direction } from '../../../domain/exchange/segment';
import { DownloadFiles } from './DownloadFiles';
import { UploadFile } from './UploadFile';
import { useExchange } from './use-exchange';
import type { FileRefusal } from './use-file-calls';

type Props = {
  readonly documentId: string;
  readonly number: number | null;
  readonly direction: Direction;
  readonly mayWrite: boolean;
  /** Called with words about what was written. */
  readonly onWritten: (words: string) => void;
};

/** Segments out as a file and in again; what comes in is shown whole before it is written. */
export const ExchangeDialog = ({ documentId, number, direction, mayWrite, onWritten }: Props) => {
  const { formatMessage } = useIntl();
  const exchange = useExchange(documentId, number, direction);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ImportPlanView | null>(null);
  const [refusal, setRefusal] = useState<FileRefusal<ImportPlanView> | null>(null);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.exchange.${id}` }, values);
  const busily = async <Value,>(call: Promise<Value>): Promise<Value> => {
    setBusy(true);
    setDone('');
    const answer = await call;
    setBusy(false);
    return answer;
  };

  const download = async (format: ExchangeFormat, bySentence: boolean) => {
    const answer = await busily(exchange.download(format, bySentence));
    setDone('value' in answer ? say('saved', { name: answer.value }) : answer.refusal.message);
  };
  const read = async (chosen: File) => {
    setFile(chosen);
    setPlan(null);
    setRefusal(null);
    const answer = await busily(exchange.plan(chosen));
    if ('value' in answer) setPlan(answer.value);
    else setRefusal(answer.refusal);
  };
  const write = async () => {
    if (!file || !plan) return;
    const answer = await busily(exchange.apply(file, plan));
    if ('value' in answer) return onWritten(say('written', { count: answer.value.applied }));
    setRefusal(answer.refusal);
    setPlan(answer.refusal.plan);
  };

  return (
    <Modal.Content style={{ inlineSize: '96rem', maxInlineSize: '94vw' }}>
      <Modal.Header closeLabel={say('close')}>
        <Modal.Title>{say('title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <DownloadFiles isBusy={isBusy} onDownload={download} />
          <Typography role="status">{done}</Typography>
          {mayWrite ? (
            <UploadFile direction={direction} isBusy={isBusy} file={file} plan={plan} refusal={refusal} onFile={read} />
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('close')}</Button>
        </Modal.Close>
        {plan ? (
          <Button loading={isBusy} disabled={plan.changes.length === 0} onClick={write}>
            {say('write', { count: plan.changes.length })}
          </Button>
        ) : null}
      </Modal.Footer>
    </Modal.Content>
  );
};
