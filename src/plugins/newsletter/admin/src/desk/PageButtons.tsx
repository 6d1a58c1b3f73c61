import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';

/** Which page of a list the address asks for, as `?page=2`; the first, unless it names another. */
export function usePage(): readonly [page: number, turnTo: (page: number) => void] {
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  return [page, (next) => setSearch({ page: String(next) })];
}

type Props = { readonly page: number; readonly pageCount: number; readonly onPage: (page: number) => void };

/** The ways to the pages before and after, where a list has several. */
export const PageButtons = ({ page, pageCount, onPage }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.desk.${id}` });
  if (pageCount < 2) return null;
  const button = (to: number, isThere: boolean, words: string) => (
    // Not `disabled`: at the last page the button that was pressed keeps the focus.
    <Button variant="tertiary" aria-disabled={!isThere} onClick={() => (isThere ? onPage(to) : undefined)}>
      {words}
    </Button>
  );
  return (
    <Flex tag="nav" aria-label={say('pages')} gap={2} justifyContent="center">
      {button(page - 1, page > 1, say('newer'))}
      {button(page + 1, page < pageCount, say('older'))}
    </Flex>
  );
};
