import { useIntl } from 'react-intl';
import { DeskPage } from '../DeskPage';
import { usePage } from '../PageButtons';
import { Archive } from './Archive';
import { useArchiveQuery } from './archive-api';

/** What was published. */
export default function ArchivePage() {
  const { locale } = useIntl();
  const [page, turnTo] = usePage();
  const { data, isError, refetch } = useArchiveQuery({ page, locale }, { refetchOnMountOrArgChange: true });
  return (
    <DeskPage name="archive" isRead={data !== undefined} isFailed={isError} retry={refetch}>
      {data ? <Archive view={data} onPage={turnTo} /> : null}
    </DeskPage>
  );
}
