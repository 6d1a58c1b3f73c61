import { Button, Divider, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CandidateStory, NewStoryBody } from '../../../contracts/lineup/lineup';
import { CandidateList } from './CandidateList';

type Props = {
  readonly bulletinId: string;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  /** Both give why it was refused, in words, or `null`. */
  readonly onNew: (headline: NewStoryBody['headline']) => Promise<string | null>;
  readonly onExisting: (story: CandidateStory) => Promise<string | null>;
};

/** Adds a story to the bulletin: a new one by its headline, or one that is there already. A refusal is told inside. */
export const AddStoryDialog = ({ bulletinId, mayWrite, isBusy, onNew, onExisting }: Props) => {
  const { formatMessage } = useIntl();
  const first = useRef<HTMLInputElement>(null);
  const [headline, setHeadline] = useState({ el: '', en: '' });
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.lineup.${id}` });
  const isMissing = headline.el.trim() === '';

  const begin = async (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isMissing) setRefusal(await onNew({ el: headline.el.trim(), en: headline.en.trim() || null }));
  };
  const field = (locale: 'el' | 'en') => (
    <Field.Root
      name={`headline-${locale}`}
      required={locale === 'el'}
      error={locale === 'el' && asked && isMissing ? say('headline-missing') : undefined}
    >
      <Field.Label>{say(`headline-${locale}`)}</Field.Label>
      <TextInput
        ref={locale === 'el' ? first : undefined}
        lang={locale}
        value={headline[locale]}
        maxLength={255}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
          setHeadline({ ...headline, [locale]: event.target.value })
        }
      />
      <Field.Error />
    </Field.Root>
  );

  return (
    <Modal.Content
      onOpenAutoFocus={(event: Event) => {
        // Else the focus is on the button that closes.
        if (!first.current) return;
        event.preventDefault();
        first.current.focus();
      }}
    >
      <Modal.Header closeLabel={formatMessage({ id: 'newsletter.admin.dialog.cancel' })}>
        <Modal.Title>{say('add')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {mayWrite ? (
            <>
              <form onSubmit={begin} noValidate>
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <Typography tag="h3" variant="delta">
                    {say('new-story')}
                  </Typography>
                  {field('el')}
                  {field('en')}
                  <Flex justifyContent="flex-end">
                    <Button type="submit" loading={isBusy}>
                      {say('begin')}
                    </Button>
                  </Flex>
                </Flex>
              </form>
              <Divider />
            </>
          ) : null}
          <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
          <CandidateList
            bulletinId={bulletinId}
            isBusy={isBusy}
            onChoose={async (story) => setRefusal(await onExisting(story))}
          />
        </Flex>
      </Modal.Body>
    </Modal.Content>
  );
};
