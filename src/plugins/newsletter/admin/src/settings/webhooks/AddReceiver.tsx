import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';

type Props = { readonly isBusy: boolean; readonly onAdd: (address: string) => Promise<string | null> };

/** Takes the address of a new receiver. */
export const AddReceiver = ({ isBusy, onAdd }: Props) => {
  const { formatMessage } = useIntl();
  const [address, setAddress] = useState('');
  const [isMissing, setMissing] = useState(false);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.webhooks.${id}` });
  const add = async (event: React.FormEvent) => {
    event.preventDefault();
    setMissing(address.trim() === '');
    if (address.trim() !== '' && (await onAdd(address.trim())) === null) setAddress('');
  };
  return (
    <form onSubmit={add} noValidate>
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <Box flex="1 1 28rem">
          <Field.Root name="webhook-address" error={isMissing ? say('address-missing') : undefined}>
            <Field.Label>{say('address')}</Field.Label>
            <TextInput
              type="url"
              value={address}
              placeholder="https://"
              maxLength={2000}
              autoComplete="off"
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setAddress(event.target.value)}
            />
            <Field.Error />
          </Field.Root>
        </Box>
        <Button type="submit" size="L" variant="secondary" startIcon={<Plus />} loading={isBusy}>
          {say('add')}
        </Button>
      </Flex>
    </form>
  );
};
