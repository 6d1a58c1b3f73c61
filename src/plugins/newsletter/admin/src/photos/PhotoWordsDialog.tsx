import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PHOTO_WORDS, type PhotoWords } from '../../../contracts/desk/photo-words';
import { type FormPhoto, proposedWords, showsPeople } from './chosen-photo';
import { PhotoChoice, PhotoText } from './PhotoField';
import { usePhotoWordsQuery } from './photo-words-api';

type Field = keyof PhotoWords;
type Props = {
  readonly photo: FormPhoto;
  /** Whether another file stood there before. */
  readonly isReplaced: boolean;
  /** Writes a field of the photo into the form. */
  readonly onTell: (field: Field, value: string | null) => void;
  readonly onClose: () => void;
};

const PEOPLE = ['none', 'adults', 'minors'] as const;
const BASES = ['consent', 'public-event', 'public-task'] as const;

/** Asks for what a photo has to say, beside the photo; proposes what its file says elsewhere. Nothing has to be answered. */
export const PhotoWordsDialog = ({ photo, isReplaced, onTell, onClose }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data = null, isLoading } = usePhotoWordsQuery({ fileId: photo.file.id, locale });
  const [written, setWritten] = useState<Partial<PhotoWords>>({});
  const words: PhotoWords = { ...proposedWords(photo, data, isReplaced), ...written };
  const say = (id: string) => formatMessage({ id: `newsletter.admin.photo-words.${id}` });
  const field = (name: Field) => ({
    name,
    value: words[name],
    onChange: (value: string) => setWritten((before) => ({ ...before, [name]: value })),
  });
  const tellAll = () => {
    for (const name of PHOTO_WORDS) {
      const value = words[name]?.trim() || null;
      if (value !== photo.words[name]) onTell(name, value);
    }
    onClose();
  };

  if (isLoading) return null;
  return (
    <Modal.Content>
      <Modal.Header closeLabel={say('later')}>
        <Modal.Title>{say('title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={4} alignItems="flex-start">
            <img src={photo.file.url} alt="" style={{ maxHeight: '12rem', maxWidth: '40%', borderRadius: '4px' }} />
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography>{say('explain')}</Typography>
              {data ? <Typography textColor="neutral600">{say('from-elsewhere')}</Typography> : null}
            </Flex>
          </Flex>
          <PhotoText {...field('altEl')} />
          <PhotoText {...field('altEn')} />
          <PhotoText {...field('captionEl')} />
          <PhotoText {...field('captionEn')} />
          <PhotoText {...field('credit')} />
          <PhotoChoice {...field('people')} choices={PEOPLE} />
          {showsPeople(words.people) ? (
            <>
              <PhotoChoice {...field('consentBasis')} choices={BASES} />
              <PhotoText {...field('consentReference')} />
            </>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('later')}
        </Button>
        <Button onClick={tellAll}>{say('tell')}</Button>
      </Modal.Footer>
    </Modal.Content>
  );
};
