import { Modal } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { typeUid } from '../labels';
import { type FormPhoto, filesOf, type KnownFiles, photosIn, photoToAskFor } from './chosen-photo';
import { PhotoWordsDialog } from './PhotoWordsDialog';

/** The fields that hold photos, by the uid of their content type. */
const PHOTO_FIELDS: Readonly<Record<string, readonly string[]>> = {
  [typeUid('story')]: ['photos'],
  [typeUid('speaker')]: ['portrait'],
};

/** With a form open: whoever chooses a photo is asked at once what it shows, who took it and who may be shown. */
export const PhotoWordsPrompt = ({ slug }: { readonly slug: string }) => {
  const fields = PHOTO_FIELDS[slug];
  return fields ? <Prompt fields={fields} /> : null;
};

type Asked = { readonly photo: FormPhoto; readonly isReplaced: boolean };

const Prompt = ({ fields }: { fields: readonly string[] }) => {
  const modified = useForm('PhotoWords', (form) => form.modified);
  const values = useForm('PhotoWords', (form) => form.values) as Readonly<Record<string, unknown>>;
  const onChange = useForm('PhotoWords', (form) => form.onChange) as (field: string, value: unknown) => void;
  const known = useRef<KnownFiles>(new Map());
  const [asked, setAsked] = useState<Asked | null>(null);

  useEffect(() => {
    const photos = photosIn(values, fields);
    const before = known.current;
    // A form that nobody touched holds what is stored: nothing in it was chosen now.
    known.current = filesOf(photos, modified ? before : undefined);
    const photo = modified ? photoToAskFor(photos, before) : undefined;
    if (photo) setAsked({ photo, isReplaced: before.has(photo.key) });
  }, [fields, modified, values]);

  const close = () => setAsked(null);
  return (
    <Modal.Root open={asked !== null} onOpenChange={(isOpen: boolean) => (isOpen ? undefined : close())}>
      {asked ? (
        <PhotoWordsDialog
          key={`${asked.photo.key} ${asked.photo.file.id}`}
          {...asked}
          onTell={(field, value) => onChange(`${asked.photo.path}.${field}`, value)}
          onClose={close}
        />
      ) : null}
    </Modal.Root>
  );
};
