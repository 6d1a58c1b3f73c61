import { Dialog, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { DialogButtons } from '../panels/DialogButtons';
import { DialogField, DialogText } from '../stage/DialogField';
import { refusedWith } from '../stage/refusal';
import type { FindingView } from '../stage/stage-api';
import { useWaiveFindingMutation } from './checks-api';

/** How long a waiver may hold, in days; the server allows a year. */
const DURATIONS = [7, 30, 90, 364] as const;
const DAY_MS = 86_400_000;

type Props = {
  readonly documentId: string;
  readonly finding: FindingView;
  /** Called once the finding is waived, to close the dialog. */
  readonly onWaived: () => void;
  /** Called once the dialog is gone after that, and the focus is free. */
  readonly onClosed: () => void;
};

/** Asks why a finding is set aside, and for how long; a refusal is told inside, and what was written stays. */
export const WaiveDialog = ({ documentId, finding: { fingerprint, message }, onWaived, onClosed }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [waiveFinding, { isLoading }] = useWaiveFindingMutation();
  const [reason, setReason] = useState('');
  const [days, setDays] = useState<number>(30);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const waived = useRef(false);
  const say = (id: string, values?: Record<string, number>) => formatMessage({ id: `newsletter.admin.${id}` }, values);

  const confirm = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const until = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
    const answer = await waiveFinding({ documentId, locale, fingerprint, reason: reason.trim(), until });
    const message = refusedWith(answer);
    if (message === null) {
      waived.current = true;
      return onWaived();
    }
    setRefusal(message ?? say('connection-failed'));
  };

  // The button that opened it is gone by then, and the focus with it.
  const leaveFocus = (event: Event) => {
    if (!waived.current) return;
    event.preventDefault();
    onClosed();
  };

  return (
    <Dialog.Content onCloseAutoFocus={leaveFocus}>
      <Dialog.Header>{say('waiver.title')}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>
            <Typography tag="p">{message}</Typography>
          </Dialog.Description>
          <DialogText
            name="waiver-reason"
            required
            value={reason}
            missing={asked && reason.trim() === ''}
            onChange={setReason}
            hint="newsletter.admin.dialog.waiver-reason-hint"
          />
          <DialogField name="waiver-until" required>
            <SingleSelect value={String(days)} onChange={(value: string | number) => setDays(Number(value))}>
              {DURATIONS.map((duration) => (
                <SingleSelectOption key={duration} value={String(duration)}>
                  {say('waiver.days', { days: duration })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </DialogField>
          <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
        </Flex>
      </Dialog.Body>
      <DialogButtons isBusy={isLoading} onConfirm={confirm}>
        {say('waiver.give')}
      </DialogButtons>
    </Dialog.Content>
  );
};
