import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportPlanView } from '../../../contracts/workbench/exchange';
import { EXCHANGE_FORMATS } from '../../../domain/exchange/formats/exchange-formats';
import type { Direction } from '../../../domain/exchange/segment';
import { ChooseFile } from '../panels/ChooseFile';
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
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.exchange.${id}` }, values);
  return (
    <Flex tag="section" aria-label={say('bring')} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        {say('bring')}
      </Typography>
      <Typography textColor="neutral600">{say('bring-how')}</Typography>
      <ChooseFile accept={ENDINGS} isBusy={isBusy} file={file} onFile={onFile}>
        {say('choose')}
      </ChooseFile>
      <RefusedFile refusal={refusal} />
      {plan ? <ImportPlan plan={plan} direction={direction} /> : null}
    </Flex>
  );
};
