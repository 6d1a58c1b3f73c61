import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ImportPlanView } from '../../../contracts/workbench/exchange';
import { EXCHANGE_FORMATS } from '../../../domain/exchange/formats/exchange-formats';
import type { Direction } from '../../../domain/exchange/segment';
import { ImportPlan } from './ImportPlan';
import { RefusedFile } from './RefusedFile';
import type { FileRefusal } from './use-file-calls';

type Props = {
  readonly direction: Direction;
  readonly isBusy: boolean;
  readonly file: File | null;
  readonly plan: ImportPlanView | null;
  readonly refusal: FileRefusal<ImportPlanView> | null;
  readonly onFile: (file: File) => void;
};

const ENDINGS = [...new Set(Object.values(EXCHANGE_FORMATS).map(({ ending }) => `.${ending}`)), '.xliff'].join(',');

/** Takes a translated file, and shows what it would do, or what is wrong in it and where. */
export const UploadFile = ({ direction, isBusy, file, plan, refusal, onFile }: Props) => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.exchange.${id}` }, values);
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = '';
    if (chosen) onFile(chosen);
  };
  return (
    <Flex tag="section" aria-label={say('bring')} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        {say('bring')}
      </Typography>
      <Typography textColor="neutral600">{say('bring-how')}</Typography>
      <Flex gap={3} wrap="wrap">
        <input ref={input} type="file" accept={ENDINGS} hidden onChange={take} />
        <Button variant="secondary" startIcon={<Upload />} loading={isBusy} onClick={() => input.current?.click()}>
          {say('choose')}
        </Button>
        {file ? <Typography fontWeight="bold">{file.name}</Typography> : null}
      </Flex>
      <RefusedFile refusal={refusal} />
      {plan ? <ImportPlan plan={plan} direction={direction} /> : null}
    </Flex>
  );
};
