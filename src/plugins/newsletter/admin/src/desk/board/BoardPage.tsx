import { useIntl } from 'react-intl';
import { DeskPage } from '../DeskPage';
import { Board } from './Board';
import { useBoardQuery } from './board-api';

/** All bulletins by stage. */
export default function BoardPage() {
  const { locale } = useIntl();
  const { data, isError, refetch } = useBoardQuery({ locale }, { refetchOnMountOrArgChange: true });
  return (
    <DeskPage name="board" isRead={data !== undefined} isFailed={isError} retry={refetch}>
      {data ? <Board view={data} /> : null}
    </DeskPage>
  );
}
