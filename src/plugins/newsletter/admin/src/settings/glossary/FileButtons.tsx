import { Button, Flex } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useRef } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  readonly mayImport: boolean;
  readonly isBusy: boolean;
  readonly onExport: () => void;
  readonly onImport: (text: string) => void;
};

/** Takes a list out as a file, and one in. */
export const FileButtons = ({ mayImport, isBusy, onExport, onImport }: Props) => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.glossary.${id}` });
  const read = async (event: React.ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = '';
    if (file) onImport(await file.text());
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" startIcon={<Download />} onClick={onExport}>
        {say('export')}
      </Button>
      {mayImport ? (
        <>
          <input ref={input} type="file" accept=".csv,text/csv,text/plain" hidden onChange={read} />
          <Button variant="tertiary" startIcon={<Upload />} loading={isBusy} onClick={() => input.current?.click()}>
            {say('import')}
          </Button>
        </>
      ) : null}
    </Flex>
  );
};
