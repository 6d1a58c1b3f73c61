import { Typography } from '@strapi/design-system';
import { usePersistentState } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLanguagesQuery } from '../languages/languages-api';
import { Disclosure } from '../panels/Disclosure';
import { WideButton } from '../panels/WideButton';
import { closeDrawer } from '../places/close-drawer';
import type { Written } from '../places/place';
import { PreviewDock } from './PreviewDock';

type Props = { readonly bulletinId: string; readonly written: Written };

/** Opens what readers would get, beside the form; it stays open from one form to the next. */
export const PreviewPanel = ({ bulletinId, written }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [isOpen, setOpen] = usePersistentState<boolean>('newsletter.preview.open', false);
  const button = useRef<HTMLButtonElement>(null);
  const { data } = useLanguagesQuery({ documentId: bulletinId, locale }, { skip: !isOpen });
  const [list, index] = data?.documents.find(({ documentId }) => documentId === written.documentId)?.path ?? [];
  const say = (id: string) => formatMessage({ id: `newsletter.admin.preview.${id}` });
  const turn = () => {
    if (!isOpen) closeDrawer();
    setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Disclosure name="preview">
      <Typography variant="pi" textColor="neutral600">
        {say('saved')}
      </Typography>
      <WideButton ref={button} variant="secondary" aria-expanded={isOpen} onClick={turn}>
        {say(isOpen ? 'close' : 'open')}
      </WideButton>
      {isOpen ? (
        <PreviewDock
          bulletinId={bulletinId}
          written={written.locale}
          story={list === 'stories' ? Number(index) + 1 : null}
          onClose={close}
        />
      ) : null}
    </Disclosure>
  );
};
