import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { AskedTranslation } from '../../../contracts/desk/home';
import { AssignmentNote } from '../assignment/AssignmentNote';
import { useDueWords } from '../assignment/use-due-words';
import { useBulletinName } from '../showing/use-bulletin-name';
import { workbenchAddress } from '../workbench/workbench-address';

/** A bulletin that the one who looks was asked to translate: by which day, and how much is left. */
export const AskedToTranslate = ({ bulletin }: { bulletin: AskedTranslation }) => {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const dueWords = useDueWords();
  const { documentId, left, stale, all, due, isLate, note } = bulletin;
  return (
    <Box tag="li" borderColor="neutral150" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography
          tag={Link}
          to={workbenchAddress(documentId)}
          variant="omega"
          fontWeight="bold"
          textColor="primary600"
        >
          {nameOf(bulletin)}
        </Typography>
        <Typography variant="pi">
          {formatMessage({ id: 'newsletter.admin.home.why.translation' }, { left, all, stale })}
        </Typography>
        {due ? (
          <Typography variant="pi" textColor={isLate ? 'danger700' : 'neutral800'}>
            {dueWords({ due, isLate })}
          </Typography>
        ) : null}
        {note ? <AssignmentNote note={note} /> : null}
      </Flex>
    </Box>
  );
};
