import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { BoardView } from '../../../../contracts/desk/board';
import { SearchField } from '../../settings/SearchField';
import { type BoardFilter, yearsOf } from './arrange-cards';

type Props = {
  readonly view: BoardView;
  readonly filter: BoardFilter;
  readonly onChange: (filter: BoardFilter) => void;
};

/** Narrows the board: by words, by year of issue, to what waits for the one who looks. */
export const Filters = ({ view, filter, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.desk.board.${id}` });
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap" role="search">
      <Box flex="1 1 28rem" maxWidth="48rem">
        <SearchField
          name="board-search"
          label={say('search')}
          placeholder={say('search-hint')}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
      </Box>
      <Box flex="0 1 18rem">
        <Field.Root name="board-year">
          <Field.Label>{say('year')}</Field.Label>
          <SingleSelect
            value={filter.year || 'all'}
            onChange={(year) => onChange({ ...filter, year: year === 'all' ? '' : String(year) })}
          >
            <SingleSelectOption value="all">{say('all-years')}</SingleSelectOption>
            {yearsOf(view.cards).map((year) => (
              <SingleSelectOption key={year} value={year}>
                {year}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Box paddingBottom={2}>
        <Checkbox
          checked={filter.onlyMine}
          onCheckedChange={(checked) => onChange({ ...filter, onlyMine: checked === true })}
        >
          {say('only-mine')}
        </Checkbox>
      </Box>
    </Flex>
  );
};
