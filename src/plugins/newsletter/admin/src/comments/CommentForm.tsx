import { Field, Flex, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { WideButton } from '../panels/WideButton';
import { refusedWith } from '../stage/refusal';
import { useAddCommentMutation } from './comments-api';
import type { Subject } from './use-subjects';

/** As long as the server lets a comment be. */
const MAX_LENGTH = 4000;

type Props = {
  readonly bulletinId: string;
  /** What the comment may be about, the likeliest first; an answer has no choice. */
  readonly subjects: readonly Subject[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: (words: string) => void;
  /** The words on its button, and on its field. */
  readonly label: 'write' | 'answer';
  readonly children?: ReactNode;
};

/** Writes a comment; a refusal is told inside, and what was written stays. */
export const CommentForm = ({ bulletinId, subjects, text, onText, onDone, label, children }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [addComment, { isLoading }] = useAddCommentMutation();
  // Held once somebody writes: another field in focus does not take the words along.
  const [held, hold] = useState<Subject | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const subject = held ?? subjects[0];
  const choices = held && !subjects.some(({ key }) => key === held.key) ? [held, ...subjects] : subjects;
  const say = (id: string) => formatMessage({ id: `newsletter.admin.comments.${id}` });
  const isMissing = isAsked && text.trim() === '';

  const send = async () => {
    setAsked(true);
    if (text.trim() === '') return;
    const path = subject?.path ? { path: [...subject.path] } : {};
    const answer = await addComment({ documentId: bulletinId, locale, text: text.trim(), ...path });
    const message = refusedWith(answer);
    if (message !== null) return setRefusal(message ?? formatMessage({ id: 'newsletter.admin.connection-failed' }));
    setRefusal('');
    setAsked(false);
    hold(null);
    onText('');
    onDone(say('done'));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {choices.length > 1 ? (
        <Field.Root name="newsletter-comment-subject">
          <Field.Label>{say('about')}</Field.Label>
          <SingleSelect
            value={subject?.key ?? ''}
            onChange={(key: string | number) => hold(choices.find((each) => each.key === key) ?? null)}
          >
            {choices.map(({ key, words }) => (
              <SingleSelectOption key={key} value={key}>
                {words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      <Field.Root name="newsletter-comment-text" error={isMissing ? say('missing') : undefined}>
        <Field.Label>{say(`${label}-label`)}</Field.Label>
        <Textarea
          value={text}
          maxLength={MAX_LENGTH}
          style={{ minHeight: '7rem' }}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            hold(subject ?? null);
            onText(event.target.value);
          }}
        />
        <Field.Error />
      </Field.Root>
      <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
      <WideButton variant="secondary" loading={isLoading} onClick={send}>
        {say(label)}
      </WideButton>
      {children}
    </Flex>
  );
};
