import { Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { hintId } from '../labels';

const PHOTO = 'newsletter.photo';

type Props = {
  readonly name: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
};

/** A field of a photo with the label and the hint that it has in the form. */
const PhotoField = ({ name, children }: { name: string; children: ReactNode }) => {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name={`photo-${name}`} hint={formatMessage({ id: hintId(PHOTO, name) })}>
      <Field.Label>{formatMessage({ id: `content-manager.components.${PHOTO}.${name}` })}</Field.Label>
      {children}
      <Field.Hint />
    </Field.Root>
  );
};

/** A line of text about a photo. */
export const PhotoText = ({ name, value, onChange }: Props) => (
  <PhotoField name={name}>
    <TextInput
      value={value ?? ''}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
  </PhotoField>
);

/** One of a few answers about a photo. */
export const PhotoChoice = ({ name, value, onChange, choices }: Props & { readonly choices: readonly string[] }) => {
  const { formatMessage } = useIntl();
  return (
    <PhotoField name={name}>
      <SingleSelect value={value ?? ''} onChange={(chosen: string | number) => onChange(String(chosen))}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {formatMessage({ id: choice })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </PhotoField>
  );
};
