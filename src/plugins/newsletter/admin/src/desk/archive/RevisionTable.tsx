import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArchivedRevision } from '../../../../contracts/desk/archive';
import { LOCALES } from '../../../../domain/locale';
import { outputAddress } from '../../../../domain/render/outputs/addresses';
import { inOwnLanguage } from '../../in-own-language';
import { ListTable } from '../../settings/MatrixTable';
import { useMomentWords } from '../../settings/use-moment-words';
import { EvidenceButton } from './EvidenceButton';
import { ReaderLink } from './ReaderLinks';

/** The columns with their widths, so that those of one number stand below those of another. */
const COLUMNS = [
  { column: 'revision', width: '9%' },
  { column: 'issued', width: '24%' },
  { column: 'changed', width: '35%' },
  { column: 'see', width: '15%' },
  { column: 'evidence', width: '17%' },
] as const;

type Props = {
  readonly number: number;
  readonly revisions: readonly ArchivedRevision[];
  readonly onDone: (words: string) => void;
};

/** The revisions of a number, the latest first: when, by whom, what for, and the proof of each. */
export const RevisionTable = ({ number, revisions, onDone }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `newsletter.admin.desk.archive.${id}` }, values);
  const label = say('revisions-of', { number });
  return (
    <Box overflow="auto" tabIndex={0} role="group" aria-label={label}>
      <ListTable aria-label={label} style={{ tableLayout: 'fixed', minWidth: '68rem' }}>
        <thead>
          <tr>
            {COLUMNS.map(({ column, width }) => (
              <th key={column} scope="col" style={{ width }}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(`column-${column}`)}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision) => (
            <Row key={revision.revision} number={number} revision={revision} onDone={onDone} />
          ))}
        </tbody>
      </ListTable>
    </Box>
  );
};

type RowProps = Pick<Props, 'number' | 'onDone'> & { readonly revision: ArchivedRevision };

const Row = ({ number, revision: edition, onDone }: RowProps) => {
  const { formatMessage, locale } = useIntl();
  const momentInWords = useMomentWords();
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.archive.${id}` }, values);
  const { revision, issuedAt, issuedBy, changeNote, withdrawal } = edition;
  const note = inOwnLanguage(changeNote, locale);
  const notice = withdrawal && inOwnLanguage(withdrawal.notice, locale);
  return (
    <tr>
      <th scope="row">
        <Typography>{revision}</Typography>
      </th>
      <td>
        <Typography tag="p">{momentInWords(issuedAt)}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {issuedBy ?? formatMessage({ id: 'newsletter.admin.home.desk' })}
        </Typography>
      </td>
      <td>
        <Typography tag="p">{note ?? say('first')}</Typography>
        {withdrawal ? (
          <Typography tag="p" variant="pi" textColor="neutral800">
            {say('withdrawn', { at: momentInWords(withdrawal.withdrawnAt) })}
            {notice ? ` «${notice}»` : null}
          </Typography>
        ) : null}
      </td>
      <td>
        {withdrawal ? (
          '–'
        ) : (
          <Flex direction="column" alignItems="flex-start">
            {LOCALES.map((each) => (
              <ReaderLink
                key={each}
                href={outputAddress('revision-page', { number, revision, locale: each })}
                label={say('revision-of', { number, revision, locale: each })}
              >
                {formatMessage({ id: `newsletter.admin.languages.name-${each}` })}
              </ReaderLink>
            ))}
          </Flex>
        )}
      </td>
      <td>
        <EvidenceButton number={number} revision={revision} onDone={onDone} />
      </td>
    </tr>
  );
};
