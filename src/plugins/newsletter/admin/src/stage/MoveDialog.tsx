import { Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Stage } from '../../../domain/workflow/stages';
import { FindingList } from '../checks/FindingList';
import { DialogButtons } from '../panels/DialogButtons';
import { DialogText } from './DialogField';
import { variantOf } from './MoveButton';
import type { Refusal } from './refusal';
import { FIRST_SCHEDULE, ScheduleFields } from './ScheduleFields';
import type { MoveView, MoveWords } from './stage-api';
import { readWallTime } from './wall-time';

/** Refusals after which it matters where the bulletin stands by now. */
const MOVED_ON = ['stale_version', 'stale_content', 'move_not_allowed'];

type Props = {
  readonly asked: MoveView;
  /** Where the bulletin stands, also when it moved on while the dialog was open. */
  readonly stage: Stage;
  /** Asks the server for the move; answers with its refusal, or `null` where the move was made. */
  readonly onConfirm: (words: MoveWords) => Promise<Refusal | null>;
  readonly onDismiss: () => void;
  readonly onClosed: (event: Event) => void;
};

/**
 * Asks once more before a move, and for the words and the time that it needs. A refusal is told inside, and what was
 * written stays.
 */
export const MoveDialog = ({ asked: view, stage, onConfirm, onDismiss, onClosed }: Props) => {
  const { move, needsReason, needsNote, needsTime } = view;
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState({ el: '', en: '' });
  const [schedule, setSchedule] = useState(FIRST_SCHEDULE);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  // Readers are told why, if the office wants to: in both languages or in none.
  const takesNote = needsNote || move === 'withdraw';
  const notes = needsNote ? 'note' : 'notice';
  const hasNote = note.el.trim() !== '' || note.en.trim() !== '';
  const lacks = (needed: boolean, text: string) => needed && text.trim() === '';
  const lacksNote = (text: string) => lacks(needsNote || hasNote, text);
  const local = readWallTime(schedule);
  const asksForOffset = refusal?.offsets != null && schedule.offset === null;

  const confirm = async () => {
    setAsked(true);
    if (lacks(needsReason, reason) || (takesNote && (lacksNote(note.el) || lacksNote(note.en)))) return;
    if (needsTime && (local === null || asksForOffset)) return;
    setBusy(true);
    const { zone, offset } = schedule;
    const refused = await onConfirm({
      ...(needsReason ? { reason: reason.trim() } : {}),
      ...(takesNote && hasNote ? { note: { el: note.el.trim(), en: note.en.trim() } } : {}),
      ...(needsTime && local ? { schedule: { local, zone, ...(offset ? { offset } : {}) } } : {}),
    });
    setBusy(false);
    setRefusal(refused);
  };

  return (
    <Dialog.Content onCloseAutoFocus={onClosed}>
      <Dialog.Header>{formatMessage({ id: `newsletter.move.${move}` })}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>
            <Typography tag="p">{formatMessage({ id: `newsletter.admin.confirm.${move}` })}</Typography>
          </Dialog.Description>
          {needsTime ? (
            <ScheduleFields
              value={schedule}
              onChange={(next) => {
                // The choice between two moments answers the refusal; anything else asks anew.
                if (next.offset === null) setRefusal(null);
                setSchedule(next);
              }}
              asked={asked}
              refusal={refusal}
            />
          ) : null}
          {takesNote ? (
            <>
              <DialogText
                name={`${notes}-el`}
                required={needsNote}
                value={note.el}
                missing={asked && lacksNote(note.el)}
                onChange={(el) => setNote({ ...note, el })}
              />
              <DialogText
                name={`${notes}-en`}
                required={needsNote}
                value={note.en}
                missing={asked && lacksNote(note.en)}
                onChange={(en) => setNote({ ...note, en })}
                hint={`newsletter.admin.dialog.${notes}-hint`}
              />
            </>
          ) : null}
          {needsReason ? (
            <DialogText
              name="reason"
              required
              value={reason}
              missing={asked && lacks(true, reason)}
              onChange={setReason}
              hint="newsletter.admin.dialog.reason-hint"
            />
          ) : null}
          {/* Always there, so that a screen reader notices when words come in. */}
          <div role="alert">
            {refusal ? (
              <Flex direction="column" alignItems="stretch" gap={2} background="danger100" padding={3} hasRadius>
                <Typography textColor="danger700">
                  {formatMessage(
                    { id: 'newsletter.admin.refused' },
                    { move: formatMessage({ id: `newsletter.move.${move}` }) },
                  )}{' '}
                  {refusal.message ?? formatMessage({ id: 'newsletter.admin.connection-failed' })}
                </Typography>
                {refusal.code && MOVED_ON.includes(refusal.code) ? (
                  <Typography textColor="danger700">
                    {formatMessage(
                      { id: 'newsletter.admin.dialog.stage-now' },
                      { stage: formatMessage({ id: `newsletter.stage.${stage}` }) },
                    )}
                  </Typography>
                ) : null}
                <FindingList kind="error" findings={refusal.findings} onFollow={onDismiss} />
              </Flex>
            ) : null}
          </div>
        </Flex>
      </Dialog.Body>
      <DialogButtons variant={variantOf(move)} isBusy={busy} onConfirm={confirm}>
        {formatMessage({ id: `newsletter.move.${move}` })}
      </DialogButtons>
    </Dialog.Content>
  );
};
