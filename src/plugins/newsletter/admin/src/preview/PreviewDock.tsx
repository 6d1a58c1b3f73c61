import { Box, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Cross, ExternalLink } from '@strapi/icons';
import { usePersistentState } from '@strapi/strapi/admin';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { LOCALES, type Locale } from '../../../domain/locale';
import { storyAnchor } from '../../../domain/render/web/parts/story-anchor';
import { ReadingFailed } from '../panels/ReadingFailed';
import { DockEdge } from './DockEdge';
import { PreviewFrame } from './PreviewFrame';
import { usePreviewQuery } from './preview-api';
import { RoomForPreview } from './room-for-preview';
import { useDockWidth } from './use-dock-width';
import { addressOfView, VIEW_NAMES, type ViewName } from './views';

type Props = {
  readonly bulletinId: string;
  /** The language of the form, which the preview begins with. */
  readonly written: Locale;
  /** The story that is open, by its place in the bulletin from 1 on. */
  readonly story: number | null;
  readonly onClose: () => void;
};

/** What readers would get, beside the form at the window's edge: in each format and language, as wide as one likes. */
export const PreviewDock = ({ bulletinId, written, story, onClose }: Props) => {
  const { formatMessage, locale: language } = useIntl();
  const { data, isError, refetch } = usePreviewQuery(
    { documentId: bulletinId, locale: language },
    { refetchOnMountOrArgChange: true },
  );
  const [view, setView] = usePersistentState<ViewName>('newsletter.preview.view', 'web');
  const [chosen, choose] = useState<Locale | null>(null);
  const width = useDockWidth();
  const locale = chosen ?? written;
  const say = (id: string) => formatMessage({ id: `newsletter.admin.${id}` });
  const address = data && addressOfView(data, view, locale);
  const shown = address && view === 'web' && story !== null ? `${address}#${storyAnchor(story)}` : address;
  return createPortal(
    <Flex
      tag="section"
      aria-label={say('preview.title')}
      direction="column"
      alignItems="stretch"
      background="neutral0"
      shadow="popupShadow"
      position="fixed"
      style={{ insetBlock: 0, insetInlineEnd: 0, width: width.value, zIndex: 5 }}
    >
      <RoomForPreview />
      <DockEdge {...width} />
      <Flex gap={2} padding={3} alignItems="flex-end" wrap="wrap">
        <Box flex="1 1 14rem">
          <Field.Root name="newsletter-preview-view">
            <Field.Label>{say('preview.view')}</Field.Label>
            <SingleSelect value={view} onChange={(value: string | number) => setView(value as ViewName)}>
              {VIEW_NAMES.map((name) => (
                <SingleSelectOption key={name} value={name}>
                  {say(`preview.view-${name}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Box flex="1 1 10rem">
          <Field.Root name="newsletter-preview-language">
            <Field.Label>{say('preview.language')}</Field.Label>
            <SingleSelect
              value={locale}
              disabled={view === 'pdf-both'}
              onChange={(value: string | number) => choose(value as Locale)}
            >
              {LOCALES.map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {say(`languages.name-${each}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        {shown ? (
          <IconButton tag="a" href={shown} target="_blank" rel="noreferrer" size="L" label={say('preview.new-tab')}>
            <ExternalLink />
          </IconButton>
        ) : null}
        <IconButton size="L" label={say('preview.close')} onClick={onClose}>
          <Cross />
        </IconButton>
      </Flex>
      {shown ? <PreviewFrame address={shown} view={view} locale={locale} inert={width.isMoving} /> : null}
      {data && !shown ? (
        <Typography padding={4} role="status">
          {say('preview.none')}
        </Typography>
      ) : null}
      {isError && !data ? (
        <Box padding={4}>
          <ReadingFailed id="newsletter.admin.preview.failed" retry={refetch} />
        </Box>
      ) : null}
    </Flex>,
    document.body,
  );
};
