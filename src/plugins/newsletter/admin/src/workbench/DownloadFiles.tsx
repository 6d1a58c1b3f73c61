import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../domain/exchange/formats/exchange-formats';

type Props = {
  readonly isBusy: boolean;
  readonly onDownload: (format: ExchangeFormat, bySentence: boolean) => void;
};

const FORMATS = Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[];

/** The formats in which the segments can be taken away, each with what it is good for. */
export const DownloadFiles = ({ isBusy, onDownload }: Props) => {
  const { formatMessage } = useIntl();
  const [bySentence, setBySentence] = useState(false);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.exchange.${id}` });
  return (
    <Flex tag="section" aria-label={say('take')} direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="delta">
        {say('take')}
      </Typography>
      <Checkbox checked={bySentence} onCheckedChange={(checked) => setBySentence(checked === true)}>
        {say('by-sentence')}
      </Checkbox>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {FORMATS.map((format) => (
          <Flex key={format} tag="li" gap={3} wrap="wrap">
            <Button
              variant="secondary"
              startIcon={<Download />}
              disabled={isBusy}
              onClick={() => onDownload(format, bySentence)}
            >
              {say(`format-${format}`)}
            </Button>
            <Typography variant="pi" textColor="neutral600">
              {say(`format-${format}-for`)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};
