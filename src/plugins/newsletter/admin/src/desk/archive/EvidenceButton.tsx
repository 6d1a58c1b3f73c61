import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { evidencePackName } from '../../../../contracts/desk/archive';
import { saveFile } from '../../save-file';

type Props = {
  readonly number: number;
  readonly revision: number;
  /** Called with words about what was saved, or why nothing was. */
  readonly onDone: (words: string) => void;
};

/** Saves the evidence pack of an edition; that it is being made can be seen, as its PDFs take seconds. */
export const EvidenceButton = ({ number, revision, onDone }: Props) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.archive.${id}` }, values);
  const save = async () => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(`/newsletter/editions/${number}/${revision}/evidence`, { responseType: 'blob' });
      const name = evidencePackName(number, revision);
      saveFile(name, data);
      onDone(say('evidence-saved', { name }));
    } catch {
      onDone(say('evidence-failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      loading={isBusy}
      onClick={save}
      aria-label={say('evidence-of', { number, revision })}
    >
      {say('evidence')}
    </Button>
  );
};
