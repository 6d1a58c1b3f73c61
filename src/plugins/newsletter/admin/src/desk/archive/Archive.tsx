import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArchiveView } from '../../../../contracts/desk/archive';
import { PageButtons } from '../PageButtons';
import { useAskedMove } from '../use-asked-move';
import { ArchivedCard } from './ArchivedCard';

type Props = { readonly view: ArchiveView; readonly onPage: (page: number) => void };

/** A page of what was published. */
export const Archive = ({ view, onPage }: Props) => {
  const { formatMessage } = useIntl();
  const { ask, say: tell, dialog, outcome } = useAskedMove();
  const { bulletins, moves, page, pageCount, total } = view;
  return (
    <>
      {outcome}
      {dialog}
      <Typography role="status" variant="pi" textColor="neutral600">
        {formatMessage({ id: 'newsletter.admin.desk.archive.count' }, { count: total })}
        {pageCount > 1 ? ` · ${formatMessage({ id: 'newsletter.admin.desk.page' }, { page, pageCount })}` : null}
      </Typography>
      {bulletins.length > 0 ? (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {bulletins.map((bulletin) => (
            <ArchivedCard key={bulletin.documentId} bulletin={bulletin} moves={moves} onAsk={ask} onDone={tell} />
          ))}
        </Flex>
      ) : null}
      <PageButtons page={page} pageCount={pageCount} onPage={onPage} />
    </>
  );
};
