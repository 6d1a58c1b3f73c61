import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LanguageMatrix } from '../../../../contracts/desk/language-matrix';
import { PageButtons } from '../PageButtons';
import { BulletinMatrix } from './BulletinMatrix';
import { isLevel } from './is-level';

type Props = { readonly matrix: LanguageMatrix; readonly onPage: (page: number) => void };

/** The bulletins in work, each with a table of its documents by language; what is level can be left out. */
export const Matrix = ({ matrix: { bulletins, page, pageCount, total }, onPage }: Props) => {
  const { formatMessage } = useIntl();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `newsletter.admin.desk.${id}` }, values);
  const shown = onlyOpen ? bulletins.filter(({ documents }) => !documents.every(isLevel)) : bulletins;
  const texts = bulletins.flatMap(({ documents }) => documents.flatMap(({ gaps }) => gaps)).length;
  return (
    <>
      <Checkbox checked={onlyOpen} onCheckedChange={(checked) => setOnlyOpen(checked === true)}>
        {say('languages.only-open')}
      </Checkbox>
      <Typography role="status" variant="pi" textColor="neutral600">
        {say('languages.count', { bulletins: total, texts })}
        {pageCount > 1 ? ` · ${say('page', { page, pageCount })}` : null}
      </Typography>
      {shown.length > 0 ? (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {shown.map((bulletin) => (
            <BulletinMatrix key={bulletin.documentId} bulletin={bulletin} onlyOpen={onlyOpen} />
          ))}
        </Flex>
      ) : (
        <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
          <Typography textColor="neutral600">{say(total > 0 ? 'languages.all-level' : 'languages.none')}</Typography>
        </Box>
      )}
      <PageButtons page={page} pageCount={pageCount} onPage={onPage} />
    </>
  );
};
