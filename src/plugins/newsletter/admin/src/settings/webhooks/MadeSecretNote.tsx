import { Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MadeSecret } from '../../../../contracts/settings/webhooks';
import { WarningBox } from '../../panels/WarningBox';

type Props = { readonly made: readonly MadeSecret[]; readonly onSeen: () => void };

/** Secrets that were made just now, for as long as the page stands and nobody says that they have them. */
export const MadeSecretNote = ({ made, onSeen }: Props) => {
  const { formatMessage } = useIntl();
  const { copy } = useClipboard();
  const [copied, setCopied] = useState('');
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.webhooks.${id}` }, values);
  return (
    <div role="status">
      {made.map(({ id, address, secret }) => (
        <WarningBox key={id}>
          <Typography tag="p" fontWeight="bold">
            {say('secret-once', { address })}
          </Typography>
          <Typography tag="code" style={{ overflowWrap: 'anywhere' }}>
            {secret}
          </Typography>
          <Flex gap={2} paddingTop={3} wrap="wrap">
            <Button
              variant="secondary"
              onClick={async () => {
                if (await copy(secret)) setCopied(id);
              }}
            >
              {say(copied === id ? 'copied' : 'copy')}
            </Button>
            <Button variant="tertiary" onClick={onSeen}>
              {say('kept')}
            </Button>
          </Flex>
        </WarningBox>
      ))}
    </div>
  );
};
