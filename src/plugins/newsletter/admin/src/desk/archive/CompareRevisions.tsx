import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArchivedRevision } from '../../../../contracts/desk/archive';
import { ReadingFailed } from '../../panels/ReadingFailed';
import { ChangeList } from '../../stage/ChangeList';
import { useEditionChangesQuery } from './archive-api';

/** How many differences are told in full. */
const SHOWN = 40;

type Props = { readonly number: number; readonly revisions: readonly ArchivedRevision[] };

/** What differs between two revisions of a number, of the last two until others are chosen. */
export const CompareRevisions = (props: Props) => {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary style={{ cursor: 'pointer' }}>
        <Typography textColor="primary600" fontWeight="semiBold">
          {formatMessage({ id: 'newsletter.admin.desk.archive.compare' })}
        </Typography>
      </summary>
      {isOpen ? <Comparison {...props} /> : null}
    </details>
  );
};

const Comparison = ({ number, revisions }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [latest = 1, before = 1] = revisions.map(({ revision }) => revision);
  const [from, setFrom] = useState(before);
  const [to, setTo] = useState(latest);
  const { currentData, isError, refetch } = useEditionChangesQuery({ number, from, to, locale });
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `newsletter.admin.desk.archive.${id}` }, values);
  const choice = (name: 'from' | 'to', value: number, onChange: (revision: number) => void) => (
    <Box flex="0 1 22rem">
      <Field.Root name={`compare-${number}-${name}`}>
        <Field.Label>{say(`compare-${name}`)}</Field.Label>
        <SingleSelect value={String(value)} onChange={(chosen: string | number) => onChange(Number(chosen))}>
          {revisions.map(({ revision }) => (
            <SingleSelectOption key={revision} value={String(revision)}>
              {say('revision', { revision })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
  const changes = currentData?.changes;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('compare-title', { number })}
      </Typography>
      <Flex gap={4} wrap="wrap">
        {choice('from', from, setFrom)}
        {choice('to', to, setTo)}
      </Flex>
      <Typography role="status" textColor="neutral600">
        {changes ? say('differences', { count: changes.length }) : isError ? '' : say('comparing')}
      </Typography>
      {changes && changes.length > 0 ? (
        <ChangeList heading={say('compared', { from, to })} changes={changes} shown={SHOWN} />
      ) : null}
      {isError ? <ReadingFailed retry={refetch} /> : null}
    </Flex>
  );
};
