import {
  Button,
  Dialog,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MoveView, MoveWords } from './stage-api';

/** Where readers are: the places by whose clocks a bulletin is scheduled. */
const ZONES = ['Europe/Athens', 'Asia/Nicosia'] as const satisfies readonly NonNullable<
  MoveWords['schedule']
>['zone'][];

const MAX_LENGTH = 2000;

type Props = Pick<MoveView, 'move' | 'needsReason' | 'needsNote' | 'needsTime'> & {
  readonly variant: 'default' | 'success' | 'danger-light' | 'secondary';
  readonly onConfirm: (words: MoveWords) => Promise<void>;
  readonly onClosed: (event: Event) => void;
};

/** Asks once more before a move, and for the words and the time that it needs; confirms only when they are there. */
export const MoveDialog = ({ move, needsReason, needsNote, needsTime, variant, onConfirm, onClosed }: Props) => {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState({ el: '', en: '' });
  const [local, setLocal] = useState('');
  const [zone, setZone] = useState<(typeof ZONES)[number]>(ZONES[0]);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);

  const needed = [needsReason && reason, needsNote && note.el, needsNote && note.en, needsTime && local];
  const confirm = async () => {
    setAsked(true);
    if (needed.some((text) => text !== false && text.trim() === '')) return;
    setBusy(true);
    await onConfirm({
      ...(needsReason ? { reason: reason.trim() } : {}),
      ...(needsNote ? { note: { el: note.el.trim(), en: note.en.trim() } } : {}),
      ...(needsTime ? { schedule: { local, zone } } : {}),
    });
  };

  const field = (name: string, value: string, input: ReactNode, hint?: string) => (
    <Field.Root
      required
      name={name}
      hint={hint ? formatMessage({ id: hint }) : undefined}
      error={
        asked && value.trim() === '' ? formatMessage({ id: `newsletter.admin.dialog.${name}-required` }) : undefined
      }
    >
      <Field.Label>{formatMessage({ id: `newsletter.admin.dialog.${name}` })}</Field.Label>
      {input}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
  const textarea = (value: string, change: (value: string) => void) => (
    <Textarea
      value={value}
      maxLength={MAX_LENGTH}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change(event.target.value)}
    />
  );

  return (
    <Dialog.Content onCloseAutoFocus={onClosed}>
      <Dialog.Header>{formatMessage({ id: `newsletter.move.${move}` })}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>
            <Typography tag="p">{formatMessage({ id: `newsletter.admin.confirm.${move}` })}</Typography>
          </Dialog.Description>
          {needsTime ? (
            <>
              {field(
                'time',
                local,
                <TextInput
                  type="datetime-local"
                  value={local}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => setLocal(event.target.value)}
                />,
              )}
              <Field.Root name="zone">
                <Field.Label>{formatMessage({ id: 'newsletter.admin.dialog.zone' })}</Field.Label>
                <SingleSelect value={zone} onChange={(value) => setZone(value as typeof zone)}>
                  {ZONES.map((value) => (
                    <SingleSelectOption key={value} value={value}>
                      {formatMessage({ id: value })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </>
          ) : null}
          {needsNote ? (
            <>
              {field(
                'note-el',
                note.el,
                textarea(note.el, (el) => setNote({ ...note, el })),
              )}
              {field(
                'note-en',
                note.en,
                textarea(note.en, (en) => setNote({ ...note, en })),
                'newsletter.admin.dialog.note-hint',
              )}
            </>
          ) : null}
          {needsReason
            ? field('reason', reason, textarea(reason, setReason), 'newsletter.admin.dialog.reason-hint')
            : null}
        </Flex>
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
          </Button>
        </Dialog.Cancel>
        <Button variant={variant} fullWidth loading={busy} onClick={confirm}>
          {formatMessage({ id: `newsletter.move.${move}` })}
        </Button>
      </Dialog.Footer>
    </Dialog.Content>
  );
};
