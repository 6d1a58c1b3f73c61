import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DocumentLanguages } from '../../../contracts/languages';
import { finishedIn } from '../../../domain/exchange/progress';
import { LOCALES } from '../../../domain/locale';
import { AssignmentFacts } from '../assignment/AssignmentFacts';
import { CountBadge } from '../panels/CountBadge';
import { Disclosure } from '../panels/Disclosure';
import { ReadingFailed } from '../panels/ReadingFailed';
import type { Written } from '../places/place';
import { WorkbenchLink } from '../workbench/WorkbenchLink';
import { DocumentStanding } from './DocumentStanding';
import { useLanguagesQuery } from './languages-api';
import { OtherLanguageLink } from './OtherLanguageLink';

type Props = { readonly bulletinId: string; readonly written: Written };

/** How a bulletin, or the one of its documents that is open, stands in both languages, and what is left to translate. */
export const LanguagesPanel = ({ bulletinId, written }: Props) => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useLanguagesQuery(
    { documentId: bulletinId, locale },
    { refetchOnMountOrArgChange: true },
  );
  const say = (id: string, values?: Record<string, number>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  const documents = data?.documents.filter((each) => isListed(each, written)) ?? null;
  const left = documents?.reduce((sum, { gaps }) => sum + gaps.length, 0) ?? 0;
  return (
    <Disclosure
      name="languages"
      aside={
        left > 0 ? <CountBadge count={left} tone="secondary" words={say('languages.left', { count: left })} /> : null
      }
    >
      <OtherLanguageLink {...written} />
      <WorkbenchLink bulletinId={bulletinId} />
      {data && documents ? (
        <>
          <Typography variant="pi" textColor="neutral800">
            {formatMessage(
              { id: 'newsletter.admin.workbench.progress' },
              finishedIn(documents.map(({ progress }) => progress)),
            )}
          </Typography>
          {written.type === 'bulletin' ? <AssignmentFacts bulletinId={bulletinId} {...data} /> : null}
        </>
      ) : null}
      {documents
        ? LOCALES.map((each) => (
            <Typography key={each} variant="pi" textColor="neutral800">
              {formatMessage({ id: `newsletter.admin.languages.summary-${each}` }, summaryOf(documents, each))}
            </Typography>
          ))
        : null}
      {documents ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {documents.map((each) => (
            <DocumentStanding key={`${each.type} ${each.documentId}`} bulletinId={bulletinId} document={each} />
          ))}
        </Flex>
      ) : null}
      {isError && !data ? <ReadingFailed retry={refetch} /> : null}
    </Disclosure>
  );
};

/** Beside a bulletin: itself and its stories always, of the rest what is not level; beside another document that alone. */
const isListed = ({ type, documentId, gaps }: DocumentLanguages, written: Written): boolean => {
  if (written.type !== 'bulletin') return type === written.type && documentId === written.documentId;
  return type === 'bulletin' || type === 'story' || gaps.length > 0;
};

const summaryOf = (documents: readonly DocumentLanguages[], locale: string) => {
  const gaps = documents.flatMap((each) => each.gaps).filter((gap) => gap.locale === locale);
  const missing = gaps.filter(({ kind }) => kind === 'missing').length;
  return { missing, stale: gaps.length - missing };
};
