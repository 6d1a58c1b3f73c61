import { Field, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** A field that narrows what is listed below it, while one types. */
export const SearchField = ({ name, label, placeholder, value, onChange }: Props) => (
  <Field.Root name={name}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      type="search"
      startAction={<Search aria-hidden />}
      value={value}
      placeholder={placeholder}
      autoComplete="off"
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
  </Field.Root>
);
