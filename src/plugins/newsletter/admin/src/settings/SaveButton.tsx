import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';

type Props = { readonly isEdited: boolean; readonly isBusy: boolean; readonly onSave: () => void };

/** Saves a page of settings. */
export const SaveButton = ({ isEdited, isBusy, onSave }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Button startIcon={<Check />} disabled={!isEdited} loading={isBusy} onClick={onSave}>
      {formatMessage({ id: 'newsletter.admin.settings.save' })}
    </Button>
  );
};
