import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { BulletinLanguages } from '../../../../contracts/desk/language-matrix';
import type { DocumentLanguages } from '../../../../contracts/languages';
import { finishedIn } from '../../../../domain/exchange/progress';
import { LOCALES } from '../../../../domain/locale';
import { AssignmentFacts } from '../../assignment/AssignmentFacts';
import { BulletinLink } from '../../home/BulletinLink';
import { ListTable } from '../../settings/MatrixTable';
import { useBulletinName } from '../../showing/use-bulletin-name';
import { StageBadge } from '../../stage/StageBadge';
import { WorkbenchLink } from '../../workbench/WorkbenchLink';
import { isLevel } from './is-level';
import { StandingCell } from './StandingCell';

type Props = { readonly bulletin: BulletinLanguages; readonly onlyOpen: boolean };

/** A bulletin as a table: its own texts and its stories always, of the rest what is not level. */
export const BulletinMatrix = ({ bulletin, onlyOpen }: Props) => {
  const { formatMessage } = useIntl();
  const headingId = useId();
  const nameOf = useBulletinName();
  const { documents, stage } = bulletin;
  const rows = documents.filter(
    (each) => !isLevel(each) || (!onlyOpen && (each.type === 'bulletin' || each.type === 'story')),
  );
  const gaps = documents.flatMap((each) => each.gaps);
  const heading = (words: string) => (
    <Typography variant="sigma" textColor="neutral600">
      {words}
    </Typography>
  );
  return (
    <Box tag="li" aria-labelledby={headingId} background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Typography tag="h2" id={headingId} variant="delta">
            <BulletinLink bulletin={bulletin} stage={stage} />
          </Typography>
          <StageBadge stage={stage} />
        </Flex>
        <WorkbenchLink bulletinId={bulletin.documentId} />
        <AssignmentFacts
          bulletinId={bulletin.documentId}
          assignment={bulletin.assignment}
          mayAssign={bulletin.mayAssign}
          name={nameOf(bulletin)}
        />
        <Box>
          <Typography tag="p" variant="pi" textColor="neutral800">
            {formatMessage(
              { id: 'newsletter.admin.workbench.progress' },
              finishedIn(documents.map(({ progress }) => progress)),
            )}
          </Typography>
          {LOCALES.map((locale) => {
            const own = gaps.filter((gap) => gap.locale === locale);
            const missing = own.filter(({ kind }) => kind === 'missing').length;
            return (
              <Typography key={locale} tag="p" variant="pi" textColor="neutral800">
                {formatMessage(
                  { id: `newsletter.admin.languages.summary-${locale}` },
                  { missing, stale: own.length - missing },
                )}
              </Typography>
            );
          })}
        </Box>
        {rows.length > 0 ? (
          <ListTable aria-labelledby={headingId} style={{ tableLayout: 'fixed' }}>
            <thead>
              <tr>
                <th scope="col" style={{ width: '40%' }}>
                  {heading(formatMessage({ id: 'newsletter.admin.desk.languages.document' }))}
                </th>
                {LOCALES.map((locale) => (
                  <th key={locale} scope="col">
                    {heading(formatMessage({ id: `newsletter.admin.languages.name-${locale}` }))}
                  </th>
                ))}
                <th scope="col" style={{ width: '14%' }}>
                  {heading(formatMessage({ id: 'newsletter.admin.desk.languages.finished' }))}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((each) => (
                <Row key={`${each.type} ${each.documentId}`} document={each} />
              ))}
            </tbody>
          </ListTable>
        ) : null}
      </Flex>
    </Box>
  );
};

const Row = ({ document }: { document: DocumentLanguages }) => {
  const { formatMessage } = useIntl();
  const { done, all } = finishedIn([document.progress]);
  return (
    <tr>
      <th scope="row">
        <Typography style={{ overflowWrap: 'anywhere' }}>{document.name}</Typography>
      </th>
      {LOCALES.map((locale) => (
        <td key={locale}>
          <StandingCell document={document} locale={locale} />
        </td>
      ))}
      <td>
        <Typography>{formatMessage({ id: 'newsletter.admin.desk.languages.of' }, { done, all })}</Typography>
      </td>
    </tr>
  );
};
