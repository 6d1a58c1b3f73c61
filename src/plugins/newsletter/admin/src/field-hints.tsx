import { Flex, Tooltip, VisuallyHidden } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type LayoutEvent, withFields } from './edit-layout';
import { hintId, LABELS } from './labels';
import { FIELD_MARK } from './places/find-field';

type Field = {
  name: string;
  type: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  mainField?: { name: string; type: string } | undefined;
};
/**
 * Puts below each field its hint in the language of the one who looks. Strapi shows the stored description as it is,
 * in one language; where an administrator wrote one of their own, it stays.
 */
export function addFieldHints<F extends Field, E extends LayoutEvent<F>>(event: E): E {
  return withFields<F, E>(event, (field, { owner }) => withHint(owner, field));
}

function withHint<F extends Field>(owner: string, field: F): F {
  const id = hintId(owner, field.name);
  if (field.hint || !hasHint(owner, field.name)) return field;
  // Strapi shows no hint below a group of fields, so there it stands beside the label.
  if (field.type === 'component') {
    const labelAction = <HintMark id={id} name={field.name} beside={field.labelAction} />;
    return { ...field, labelAction, mainField: namedRow(field.mainField) };
  }
  return { ...field, hint: <Hint id={id} name={field.name} /> };
}

// Rows of a component without a text of its own would stand there without any name.
const namedRow = (mainField: Field['mainField']): Field['mainField'] =>
  mainField?.name === 'documentId' ? { name: 'id', type: 'integer' } : mainField;

const hasHint = (owner: string, field: string): boolean =>
  LABELS.el.types[owner]?.fields[field] !== undefined || LABELS.el.components[owner]?.[field] !== undefined;

/** A hint, with the mark by which a link finds its field. */
const Hint = ({ id, name }: { id: string; name: string }) => (
  <span {...{ [FIELD_MARK]: name }}>
    <FormattedMessage id={id} />
  </span>
);

const HintMark = ({ id, name, beside }: { id: string; name: string; beside: ReactNode }) => {
  const { formatMessage } = useIntl();
  const text = formatMessage({ id });
  return (
    <Flex tag="span" gap={1} {...{ [FIELD_MARK]: name }}>
      {beside}
      <Tooltip label={text}>
        <Flex tag="span">
          <Information aria-hidden fill="neutral500" width="1.4rem" height="1.4rem" />
          <VisuallyHidden>{text}</VisuallyHidden>
        </Flex>
      </Tooltip>
    </Flex>
  );
};
