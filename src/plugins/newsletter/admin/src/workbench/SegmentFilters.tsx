import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SegmentView, WorkbenchDocument } from '../../../contracts/workbench/workbench';
import { SearchField } from '../settings/SearchField';
import { countKinds, type Filter, filterSegments, KINDS } from './filter-segments';
import { FILTERS_ID } from './use-commands';

type Props = {
  readonly segments: readonly SegmentView[];
  readonly documents: readonly WorkbenchDocument[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
};

/** Narrows the list by state, by document and by words. */
export const SegmentFilters = ({ segments, documents, filter, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const counts = countKinds(segments, filter);
  const countIn = (documentId: string | null) => filterSegments(segments, { ...filter, documentId }).length;
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.${id}` });
  return (
    <Flex
      tag="section"
      role="search"
      aria-label={say('filters')}
      id={FILTERS_ID}
      gap={4}
      wrap="wrap"
      alignItems="flex-end"
    >
      <Box flex="1 1 22rem" maxWidth="36rem">
        <SearchField
          name="workbench-search"
          label={say('search')}
          placeholder={say('search-hint')}
          value={filter.words}
          onChange={(words) => onChange({ ...filter, words })}
        />
      </Box>
      <Box flex="1 1 20rem" maxWidth="36rem">
        <Field.Root name="workbench-document">
          <Field.Label>{say('document')}</Field.Label>
          <SingleSelect
            value={filter.documentId ?? 'all'}
            onChange={(id: string | number) => onChange({ ...filter, documentId: id === 'all' ? null : String(id) })}
          >
            <SingleSelectOption value="all">{`${say('all-documents')} (${countIn(null)})`}</SingleSelectOption>
            {documents.map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {`${name} (${countIn(documentId)})`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <fieldset className="kinds" aria-label={say('kinds')}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="tool"
            aria-pressed={filter.kind === kind}
            onClick={() => onChange({ ...filter, kind })}
          >
            {say(`kind-${kind}`)} <span className="count">{counts[kind]}</span>
          </button>
        ))}
      </fieldset>
    </Flex>
  );
};
