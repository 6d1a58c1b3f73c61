import { Box, Button, Link, Loader, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useHref } from 'react-router-dom';
import type { LineupStory } from '../../../contracts/lineup/lineup';
import { FRAMED_FORM } from '../framed-form';
import { storyAddress } from './story-address';
import { useHeadline } from './use-headline';

/** The form of a story over the lineup: the admin's own, in a frame, so that nothing of it is missing. */
export const StoryDrawer = ({ story }: { readonly story: LineupStory }) => {
  const { formatMessage } = useIntl();
  const headline = useHeadline()(story);
  const address = storyAddress(story.documentId);
  const source = useHref(address);
  const [isThere, setThere] = useState(false);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.lineup.${id}` }, { headline });
  return (
    <Modal.Content style={{ inlineSize: '128rem', maxInlineSize: '96vw', maxBlockSize: '96vh' }}>
      <Modal.Header>
        <Modal.Title>{headline}</Modal.Title>
      </Modal.Header>
      <Box height="calc(96vh - 14rem)" position="relative">
        {isThere ? null : (
          <Box padding={7}>
            <Loader>{say('form-loading')}</Loader>
          </Box>
        )}
        <iframe
          name={FRAMED_FORM}
          title={say('edit-named')}
          src={source}
          onLoad={() => setThere(true)}
          style={{ position: 'absolute', inset: 0, width: '100%', height: '100%', border: 0 }}
        />
      </Box>
      <Modal.Footer>
        <Link tag={NavLink} to={address}>
          {say('whole-page')}
        </Link>
        <Modal.Close>
          <Button variant="tertiary">{say('to-lineup')}</Button>
        </Modal.Close>
      </Modal.Footer>
    </Modal.Content>
  );
};
