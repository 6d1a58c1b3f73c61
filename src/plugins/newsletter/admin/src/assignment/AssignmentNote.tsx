import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** What whoever asked wants the translator to know, in their words. */
export const AssignmentNote = ({ note }: { note: string }) => {
  const { formatMessage } = useIntl();
  return (
    <Typography
      tag="p"
      variant="pi"
      textColor="neutral800"
      style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {formatMessage({ id: 'newsletter.admin.assignment.note' }, { note })}
    </Typography>
  );
};
