import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NewBulletinBody, NextBulletinView } from '../../../contracts/lineup/new-bulletin';
import { titleOfNext } from '../../../domain/bulletin/title-of-next';
import { LOCALES } from '../../../domain/locale';
import { readWallTime, typeWallTime } from '../stage/wall-time';

type Props = {
  readonly proposed: NextBulletinView;
  readonly isBusy: boolean;
  /** Makes it; gives why it was refused, in words, or `null`. */
  readonly onMake: (bulletin: NewBulletinBody) => Promise<string | null>;
};

const MAX_TITLE = 255;
const NUMBER = /^[1-9]\d{0,4}$/;

const readDay = (day: string): string | null => readWallTime({ day, clock: '00:00' })?.slice(0, 10) ?? null;

/** Begins a bulletin: everything is filled in, and may be changed. A refusal is told inside. */
export const NewBulletinDialog = ({ proposed, isBusy, onMake }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [number, setNumber] = useState(String(proposed.number));
  const [day, setDay] = useState(typeWallTime(`${proposed.issueDate}T00:00`).day);
  const [title, setTitle] = useState(proposed.title);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.new-bulletin.${id}` }, values);
  const isNumber = NUMBER.test(number.trim());
  const issueDate = readDay(day);
  const lacksTitle = (language: 'el' | 'en') => title[language].trim() === '';
  const publisher = proposed.publisher[locale === 'en' ? 'en' : 'el'] ?? proposed.publisher.el;

  const changeNumber = (next: string) => {
    setNumber(next);
    if (!NUMBER.test(next) || !isNumber) return;
    const follow = (text: string) => titleOfNext(text, Number(number), Number(next)) ?? text;
    setTitle({ el: follow(title.el), en: follow(title.en) });
  };
  const make = async (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isNumber || issueDate === null || LOCALES.some(lacksTitle)) return;
    setRefusal(
      await onMake({ number: Number(number), issueDate, title: { el: title.el.trim(), en: title.en.trim() } }),
    );
  };
  const field = (
    name: string,
    value: string,
    isFaulty: boolean,
    onChange: (value: string) => void,
    more: { lang?: string; maxLength?: number; inputMode?: 'numeric' } = {},
  ) => (
    <Field.Root name={`new-bulletin-${name}`} required error={asked && isFaulty ? say(`${name}-missing`) : undefined}>
      <Field.Label>{say(name)}</Field.Label>
      <TextInput
        {...more}
        value={value}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      <Field.Error />
    </Field.Root>
  );

  return (
    <Modal.Content>
      <form onSubmit={make} noValidate>
        <Modal.Header closeLabel={formatMessage({ id: 'newsletter.admin.dialog.cancel' })}>
          <Modal.Title>{say('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {field('number', number, !isNumber, changeNumber, { inputMode: 'numeric' })}
            {field('day', day, issueDate === null, setDay)}
            {LOCALES.map((language) => (
              <div key={language}>
                {field(
                  `title-${language}`,
                  title[language],
                  lacksTitle(language),
                  (text) => setTitle({ ...title, [language]: text }),
                  { lang: language, maxLength: MAX_TITLE },
                )}
              </div>
            ))}
            <Typography variant="pi" textColor="neutral600">
              {publisher ? say('masthead', { publisher, email: proposed.email ?? '–' }) : say('masthead-missing')}
            </Typography>
            <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage({ id: 'newsletter.admin.dialog.cancel' })}</Button>
          </Modal.Close>
          <Button type="submit" loading={isBusy}>
            {say('make')}
          </Button>
        </Modal.Footer>
      </form>
    </Modal.Content>
  );
};
