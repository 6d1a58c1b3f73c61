import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { TERM_KINDS, type Term, type TermKind } from '../../../../domain/lint/glossary';

const MAX_NAME = 200;

type Props = {
  /** The term that is changed; `null` for a new one. */
  readonly term: Term | null;
  readonly isBusy: boolean;
  /** Stores it; gives why it was refused, in words, or `null`. */
  readonly onSave: (term: Term) => Promise<string | null>;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Writes a term: how it is called in each language, and what must not stand for it. A refusal is told inside. */
export const TermDialog = ({ term, isBusy, onSave }: Props) => {
  const { formatMessage } = useIntl();
  const [kind, setKind] = useState<TermKind>(term?.kind ?? 'notion');
  const [names, setNames] = useState({ el: term?.el ?? '', en: term?.en ?? '' });
  const [forbidden, setForbidden] = useState({
    el: term?.forbidden.el.join('\n') ?? '',
    en: term?.forbidden.en.join('\n') ?? '',
  });
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.glossary.${id}` });
  const isNameless = names.el.trim() === '' && names.en.trim() === '';

  const save = async (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isNameless) return;
    const named = { el: names.el.trim() || null, en: names.en.trim() || null };
    setRefusal(await onSave({ kind, ...named, forbidden: { el: linesOf(forbidden.el), en: linesOf(forbidden.en) } }));
  };
  const nameField = (locale: 'el' | 'en') => (
    <Field.Root name={`term-${locale}`} error={asked && isNameless ? say('nameless') : undefined}>
      <Field.Label>{say(`name-${locale}`)}</Field.Label>
      <TextInput
        lang={locale}
        value={names[locale]}
        maxLength={MAX_NAME}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setNames({ ...names, [locale]: event.target.value })}
      />
      <Field.Error />
    </Field.Root>
  );
  const forbiddenField = (locale: 'el' | 'en') => (
    <Field.Root name={`forbidden-${locale}`} hint={say('forbidden-hint')}>
      <Field.Label>{say(`forbidden-${locale}`)}</Field.Label>
      <Textarea
        lang={locale}
        value={forbidden[locale]}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
          setForbidden({ ...forbidden, [locale]: event.target.value })
        }
      />
      <Field.Hint />
    </Field.Root>
  );

  return (
    <Modal.Content>
      <form onSubmit={save} noValidate>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say(term ? 'change-term' : 'new-term')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {nameField('el')}
            {nameField('en')}
            <Field.Root name="term-kind">
              <Field.Label>{say('kind')}</Field.Label>
              <SingleSelect value={kind} onChange={(value: string | number) => setKind(value as TermKind)}>
                {TERM_KINDS.map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {say(`kind-${each}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            {forbiddenField('el')}
            {forbiddenField('en')}
            <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage({ id: 'newsletter.admin.dialog.cancel' })}</Button>
          </Modal.Close>
          <Button type="submit" loading={isBusy}>
            {formatMessage({ id: 'newsletter.admin.settings.save' })}
          </Button>
        </Modal.Footer>
      </form>
    </Modal.Content>
  );
};
