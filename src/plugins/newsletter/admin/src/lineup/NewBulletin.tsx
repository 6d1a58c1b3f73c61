import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate, useParams } from 'react-router-dom';
import { createGlobalStyle } from 'styled-components';
import { typeUid } from '../labels';
import { useSayRefusal } from '../settings/use-say-refusal';
import { lineupAddress } from './lineup-address';
import { useMakeBulletinMutation, useNextBulletinQuery } from './lineup-api';
import { NewBulletinDialog } from './NewBulletinDialog';

/** The button that begins a bulletin and leads to its lineup; nothing for those who may not. */
export const NewBulletin = () => {
  const { formatMessage, locale } = useIntl();
  const navigate = useNavigate();
  const sayRefusal = useSayRefusal();
  const [isOpen, setOpen] = useState(false);
  const { data } = useNextBulletinQuery({ locale }, { refetchOnMountOrArgChange: true });
  const [makeBulletin, { isLoading }] = useMakeBulletinMutation();
  if (!data?.mayMake) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{formatMessage({ id: 'newsletter.admin.new-bulletin' })}</Button>
      </Modal.Trigger>
      {isOpen ? (
        <NewBulletinDialog
          proposed={data}
          isBusy={isLoading}
          onMake={async (bulletin) => {
            const answer = await makeBulletin({ locale, bulletin });
            if (!('data' in answer && answer.data)) return sayRefusal(answer);
            navigate(lineupAddress(answer.data.documentId));
            return null;
          }}
        />
      ) : null}
    </Modal.Root>
  );
};

/** A bulletin is begun in one way: Strapi's own button leads to a form in which nothing is filled in. */
const OneWayToBegin = createGlobalStyle`
  main a[href*='/${typeUid('bulletin')}/create'] {
    display: none;
  }
`;

/** The same above the Content Manager's list of bulletins. */
export const NewBulletinInList = () => {
  const { slug } = useParams();
  if (slug !== typeUid('bulletin')) return null;
  return (
    <>
      <OneWayToBegin />
      <NewBulletin />
    </>
  );
};
