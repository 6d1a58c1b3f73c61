import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AssignmentStanding } from '../../../contracts/assignment';
import { useOutcome } from '../panels/use-outcome';
import { AssignDialog } from './AssignDialog';
import { AssignmentNote } from './AssignmentNote';
import { useDueWords } from './use-due-words';

type Props = AssignmentStanding & {
  readonly bulletinId: string;
  /** What the bulletin is called, where several are on the page. */
  readonly name?: string | undefined;
};

/** Who translates a bulletin, by which day, and a button that asks somebody to, for those who may. */
export const AssignmentFacts = ({ bulletinId, assignment, mayAssign, name }: Props) => {
  const { formatMessage } = useIntl();
  const dueWords = useDueWords();
  const { tell, clear, outcome } = useOutcome();
  const [isOpen, setOpen] = useState(false);
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.assignment.${id}` }, values);
  const button = say(assignment ? 'change' : 'give');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor={assignment?.isLate ? 'danger700' : 'neutral800'}>
        {assignment
          ? [say('given', { name: assignment.assignee.name }), dueWords(assignment)].filter(Boolean).join(' · ')
          : say('nobody')}
      </Typography>
      {assignment?.note ? <AssignmentNote note={assignment.note} /> : null}
      {outcome}
      {mayAssign ? (
        <Dialog.Root
          open={isOpen}
          onOpenChange={(open) => {
            if (open) clear();
            setOpen(open);
          }}
        >
          <Dialog.Trigger>
            <Button size="S" variant="tertiary" aria-label={name ? `${button}: ${name}` : undefined}>
              {button}
            </Button>
          </Dialog.Trigger>
          {isOpen ? (
            <AssignDialog
              bulletinId={bulletinId}
              assignment={assignment}
              onDone={(words) => {
                setOpen(false);
                tell(words);
              }}
            />
          ) : null}
        </Dialog.Root>
      ) : null}
    </Flex>
  );
};
