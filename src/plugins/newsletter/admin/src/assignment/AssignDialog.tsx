import { Dialog, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AssignmentView } from '../../../contracts/assignment';
import { DialogButtons } from '../panels/DialogButtons';
import { DialogField, DialogText } from '../stage/DialogField';
import { refusedWith } from '../stage/refusal';
import { readWallTime, typeWallTime } from '../stage/wall-time';
import { useAssignMutation, useAssignmentQuery } from './assignment-api';

const NOBODY = 'nobody';
const MIDNIGHT = '00:00';

type Props = {
  readonly bulletinId: string;
  readonly assignment: AssignmentView | null;
  /** Called with words about what was done. */
  readonly onDone: (words: string) => void;
};

/** Asks who translates a bulletin, and by which day; a refusal is told inside, and what was chosen stays. */
export const AssignDialog = ({ bulletinId, assignment, onDone }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data } = useAssignmentQuery({ documentId: bulletinId, locale }, { refetchOnMountOrArgChange: true });
  const [assign, { isLoading }] = useAssignMutation();
  const [assignee, setAssignee] = useState(String(assignment?.assignee.id ?? NOBODY));
  const [day, setDay] = useState(assignment?.due ? typeWallTime(`${assignment.due}T${MIDNIGHT}`).day : '');
  const [note, setNote] = useState(assignment?.note ?? '');
  const [isUnread, setUnread] = useState(false);
  const [refusal, setRefusal] = useState('');
  const say = (id: string, values?: Record<string, string>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  const translators = data?.translators ?? (assignment ? [assignment.assignee] : []);

  const confirm = async () => {
    const due = day.trim() === '' ? null : (readWallTime({ day, clock: MIDNIGHT })?.slice(0, 10) ?? undefined);
    setUnread(due === undefined);
    if (due === undefined) return;
    const person = translators.find(({ id }) => String(id) === assignee);
    const asked = { assignee: person?.id ?? null, due: person ? due : null, note: person ? note.trim() || null : null };
    const answer = await assign({ documentId: bulletinId, locale, asked });
    const message = refusedWith(answer);
    if (message === null)
      return onDone(person ? say('assignment.done', { name: person.name }) : say('assignment.undone'));
    setRefusal(message ?? say('connection-failed'));
  };

  return (
    <Dialog.Content>
      <Dialog.Header>{say('assignment.title')}</Dialog.Header>
      <Dialog.Body>
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Dialog.Description>{say('assignment.about')}</Dialog.Description>
          <DialogField name="translator" required={false}>
            <SingleSelect value={assignee} onChange={(value: string | number) => setAssignee(String(value))}>
              <SingleSelectOption value={NOBODY}>{say('assignment.choose-nobody')}</SingleSelectOption>
              {translators.map(({ id, name }) => (
                <SingleSelectOption key={id} value={String(id)}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </DialogField>
          <DialogField
            name="due"
            required={false}
            error={isUnread ? 'unread' : undefined}
            hint="newsletter.admin.dialog.due-hint"
          >
            <TextInput
              value={day}
              placeholder={say('dialog.day-form')}
              autoComplete="off"
              disabled={assignee === NOBODY}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setDay(event.target.value)}
            />
          </DialogField>
          <DialogText
            name="assignment-note"
            required={false}
            value={note}
            missing={false}
            disabled={assignee === NOBODY}
            onChange={setNote}
          />
          <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
        </Flex>
      </Dialog.Body>
      <DialogButtons isBusy={isLoading} onConfirm={confirm}>
        {say('assignment.confirm')}
      </DialogButtons>
    </Dialog.Content>
  );
};
