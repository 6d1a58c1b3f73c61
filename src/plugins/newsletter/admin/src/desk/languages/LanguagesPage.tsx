import { useIntl } from 'react-intl';
import { DeskPage } from '../DeskPage';
import { usePage } from '../PageButtons';
import { Matrix } from './Matrix';
import { useLanguageMatrixQuery } from './matrix-api';

/** What every bulletin in work still needs in each language. */
export default function LanguagesPage() {
  const { locale } = useIntl();
  const [page, turnTo] = usePage();
  const { data, isError, refetch } = useLanguageMatrixQuery({ page, locale }, { refetchOnMountOrArgChange: true });
  return (
    <DeskPage name="languages" isRead={data !== undefined} isFailed={isError} retry={refetch}>
      {data ? <Matrix matrix={data} onPage={turnTo} /> : null}
    </DeskPage>
  );
}
