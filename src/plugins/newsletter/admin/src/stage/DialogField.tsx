import { Field, Textarea } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

const MAX_LENGTH = 2000;

type Props = {
  /** Its label stands under `newsletter.admin.dialog.<name>`, its error under `….<name>-<error>`. */
  readonly name: string;
  readonly required: boolean;
  readonly error?: 'required' | 'unread' | undefined;
  /** Id of the message below the field. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/** A field of a move's dialog, with its label, hint and error. */
export const DialogField = ({ name, required, error, hint, children }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string | undefined) => (id ? formatMessage({ id }) : undefined);
  return (
    <Field.Root
      required={required}
      name={name}
      hint={say(hint)}
      error={say(error && `newsletter.admin.dialog.${name}-${error}`)}
    >
      <Field.Label>{say(`newsletter.admin.dialog.${name}`)}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

type TextProps = Omit<Props, 'children' | 'error'> & {
  readonly value: string;
  readonly missing: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
};

/** A field for a few sentences; `missing` says that they were asked for and are not there. */
export const DialogText = ({ value, missing, disabled = false, onChange, ...field }: TextProps) => (
  <DialogField {...field} error={missing ? 'required' : undefined}>
    <Textarea
      value={value}
      maxLength={MAX_LENGTH}
      disabled={disabled}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
    />
  </DialogField>
);
