import { Box, Button, Field, Flex, Tag, TextInput, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../../domain/locale';
import { saveFile } from '../../save-file';
import { SettingsBox } from '../SettingsBox';
import { FileButtons } from './FileButtons';
import type { ChangeChecks } from './with-terms';

type Props = {
  readonly language: Locale;
  readonly words: readonly string[];
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly change: ChangeChecks;
};

/** The words of one language that spelling knows besides its dictionary. */
export const WordsBox = ({ language, words, mayChange, isBusy, change }: Props) => {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [word, setWord] = useState('');
  const [error, setError] = useState<string | undefined>();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.settings.glossary.${id}` }, values);
  const store = (make: (stored: readonly string[]) => readonly string[], done: string) =>
    change(
      (settings) => ({ ...settings, words: { ...settings.words, [language]: make(settings.words[language]) } }),
      done,
    );

  const add = async (event: React.FormEvent) => {
    event.preventDefault();
    const added = word.trim();
    const isOneWord = /^\S{1,64}$/.test(added);
    setError(isOneWord ? undefined : say('one-word'));
    if (!isOneWord) return;
    const refusal = await store((stored) => [...stored, added], say('word-added', { word: added }));
    if (refusal === null) setWord('');
    // The next one is often waiting.
    input.current?.focus();
  };
  const remove = (removed: string) =>
    store((stored) => stored.filter((each) => each !== removed), say('word-removed', { word: removed }));
  const importFile = (text: string) => {
    const read = text
      .replace(/^\uFEFF/, '')
      .split(/[\s,;]+/)
      .filter(Boolean);
    return store((stored) => [...new Set([...stored, ...read])], say('words-imported', { count: read.length }));
  };

  return (
    <SettingsBox
      title={say(`words-${language}`)}
      about={say('words-about')}
      aside={
        <FileButtons
          mayImport={mayChange}
          isBusy={isBusy}
          onExport={() => saveFile(`deltio-words-${language}.csv`, `\uFEFF${words.join('\r\n')}\r\n`)}
          onImport={importFile}
        />
      }
    >
      {mayChange ? (
        <form onSubmit={add} noValidate>
          <Flex gap={2} alignItems="flex-end">
            <Box flex="1">
              <Field.Root name={`word-${language}`} error={error}>
                <Field.Label>{say('new-word')}</Field.Label>
                <TextInput
                  ref={input}
                  lang={language}
                  value={word}
                  maxLength={64}
                  autoComplete="off"
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => setWord(event.target.value)}
                />
                <Field.Error />
              </Field.Root>
            </Box>
            <Button type="submit" size="L" variant="secondary" startIcon={<Plus />} loading={isBusy}>
              {say('add')}
            </Button>
          </Flex>
        </form>
      ) : null}
      {words.length === 0 ? <Typography textColor="neutral600">{say('no-words')}</Typography> : null}
      <Flex tag="ul" gap={2} wrap="wrap" lang={language}>
        {words.map((each) => (
          <li key={each}>
            {mayChange ? (
              <Tag
                icon={<Cross aria-hidden />}
                label={say('remove-named', { name: each })}
                onClick={() => remove(each)}
              >
                {each}
              </Tag>
            ) : (
              <Typography>{each}</Typography>
            )}
          </li>
        ))}
      </Flex>
    </SettingsBox>
  );
};
