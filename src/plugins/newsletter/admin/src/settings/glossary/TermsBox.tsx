import { Button, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CheckSettings } from '../../../../contracts/settings/checks';
import type { Term } from '../../../../domain/lint/glossary';
import { saveFile } from '../../save-file';
import { ListTable } from '../MatrixTable';
import { SearchField } from '../SearchField';
import { SettingsBox } from '../SettingsBox';
import { FileButtons } from './FileButtons';
import { TermDialog } from './TermDialog';
import { readTerms, writeTerms } from './terms-csv';
import { type ChangeChecks, isSameTerm, withoutTerm, withTerms } from './with-terms';

type Props = {
  readonly terms: CheckSettings['terms'];
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly change: ChangeChecks;
};

/** The desk's terms: approved pairs, and what must not stand for them. */
export const TermsBox = ({ terms, mayChange, isBusy, change }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<{ readonly term: Term | null } | null>(null);
  const [misfit, setMisfit] = useState<number | null>(null);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.settings.glossary.${id}` }, values);
  const nameOf = ({ el, en }: Term) => [el, en].filter(Boolean).join(' · ');
  const found = terms
    .filter((term) => `${term.el} ${term.en}`.toLocaleLowerCase(locale).includes(text.toLocaleLowerCase(locale)))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), locale));

  const save = async (term: Term) => {
    const before = opened?.term ?? null;
    const refusal = await change(
      ({ terms: stored, ...others }) => ({ ...others, terms: withTerms(withoutTerm(stored, before), [term]) }),
      say('term-saved', { name: nameOf(term) }),
      'inside',
    );
    if (refusal === null) setOpened(null);
    return refusal;
  };
  const remove = (term: Term) =>
    change(
      ({ terms: stored, ...others }) => ({ ...others, terms: withoutTerm(stored, term) }),
      say('term-removed', { name: nameOf(term) }),
    );
  const importFile = async (file: string) => {
    const read = readTerms(file);
    setMisfit(read.misfit);
    if (read.misfit !== null) return;
    await change(
      ({ terms: stored, ...others }) => ({ ...others, terms: withTerms(stored, read.terms) }),
      say('terms-imported', { count: read.terms.length }),
    );
  };

  return (
    <SettingsBox
      title={say('terms')}
      about={say('terms-about')}
      aside={
        <Flex gap={2} wrap="wrap">
          <FileButtons
            mayImport={mayChange}
            isBusy={isBusy}
            onExport={() => saveFile('deltio-terms.csv', writeTerms(terms))}
            onImport={importFile}
          />
          {mayChange ? (
            <Button startIcon={<Plus />} onClick={() => setOpened({ term: null })}>
              {say('new-term')}
            </Button>
          ) : null}
        </Flex>
      }
    >
      <div role="alert">
        {misfit === null ? null : <Typography textColor="danger700">{say('misfit', { row: misfit })}</Typography>}
      </div>
      {terms.length > 0 ? (
        <SearchField name="term-search" label={say('search')} value={text} onChange={setText} />
      ) : (
        <Typography textColor="neutral600">{say('no-terms')}</Typography>
      )}
      {found.length > 0 ? (
        <ListTable>
          <thead>
            <tr>
              {['name-el', 'name-en', 'kind', 'forbidden'].map((heading) => (
                <th key={heading} scope="col">
                  <Typography variant="sigma" textColor="neutral600">
                    {say(heading)}
                  </Typography>
                </th>
              ))}
              {mayChange ? <td /> : null}
            </tr>
          </thead>
          <tbody>
            {found.map((term) => (
              <tr key={JSON.stringify([term.el, term.en])}>
                <td lang="el">
                  <Typography fontWeight="bold">{term.el ?? '–'}</Typography>
                </td>
                <td lang="en">
                  <Typography fontWeight="bold">{term.en ?? '–'}</Typography>
                </td>
                <td>
                  <Typography variant="pi">{say(`kind-${term.kind}`)}</Typography>
                </td>
                <td>
                  <Typography variant="pi">
                    {[...term.forbidden.el, ...term.forbidden.en].join(' · ') || '–'}
                  </Typography>
                </td>
                {mayChange ? (
                  <td>
                    <Flex gap={1} justifyContent="flex-end">
                      <IconButton
                        label={say('change-named', { name: nameOf(term) })}
                        variant="ghost"
                        onClick={() => setOpened({ term: terms.find((each) => isSameTerm(each, term)) ?? null })}
                      >
                        <Pencil />
                      </IconButton>
                      <IconButton
                        label={say('remove-named', { name: nameOf(term) })}
                        variant="ghost"
                        onClick={() => remove(term)}
                      >
                        <Trash />
                      </IconButton>
                    </Flex>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </ListTable>
      ) : null}
      <Modal.Root open={opened !== null} onOpenChange={(open: boolean) => (open ? undefined : setOpened(null))}>
        {opened ? <TermDialog term={opened.term} isBusy={isBusy} onSave={save} /> : null}
      </Modal.Root>
    </SettingsBox>
  );
};
