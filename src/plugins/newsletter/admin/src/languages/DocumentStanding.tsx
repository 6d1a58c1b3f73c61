import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DocumentLanguages } from '../../../contracts/languages';
import type { Standing } from '../../../domain/lint/language-gaps';
import { LOCALES, type Locale } from '../../../domain/locale';
import { PlaceLink } from '../places/PlaceLink';
import { WorkbenchLink } from '../workbench/WorkbenchLink';
import { STANDING_COLOURS } from './standing-colours';

type Props = { readonly bulletinId: string; readonly document: DocumentLanguages };

/** A document of a bulletin with its state in each language, and each of its texts that waits for the translator. */
export const DocumentStanding = ({ bulletinId, document }: Props) => {
  const { formatMessage } = useIntl();
  const { type, documentId, name, standing, gaps } = document;
  // Where there is something to do, the link leads there.
  const locale = gaps[0]?.locale ?? null;
  return (
    <Box tag="li">
      <PlaceLink place={{ target: { type, documentId, locale, field: null } }}>{name}</PlaceLink>
      <Flex gap={1} wrap="wrap" paddingTop={1}>
        {LOCALES.map((each) => (
          <StandingMark key={each} locale={each} standing={standing[each]} />
        ))}
      </Flex>
      {gaps.length > 0 ? (
        <Details>
          <summary>
            <Typography variant="pi" textColor="neutral800">
              {formatMessage({ id: 'newsletter.admin.languages.todo' }, { count: gaps.length })}
            </Typography>
          </summary>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1} paddingLeft={2}>
            {gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.path.join('.')}`}>
                <PlaceLink place={gap}>{gap.place}</PlaceLink>
                <Typography variant="pi" textColor="neutral600">
                  {formatMessage({ id: `newsletter.admin.languages.gap-${gap.kind}` })}{' '}
                </Typography>
                <WorkbenchLink bulletinId={bulletinId} aim={{ place: gap.path }} about={gap.place} />
              </li>
            ))}
          </Flex>
        </Details>
      ) : null}
    </Box>
  );
};

const StandingMark = ({ locale, standing }: { locale: Locale; standing: Standing }) => {
  const { formatMessage } = useIntl();
  const [textColor, background] = STANDING_COLOURS[standing];
  const say = (id: string) => formatMessage({ id: `newsletter.admin.languages.${id}` });
  return (
    <Box tag="span" background={background} hasRadius paddingLeft={2} paddingRight={2}>
      <Typography variant="pi" textColor={textColor}>
        {`${say(`name-${locale}`)}: ${say(`standing-${standing}`)}`}
      </Typography>
    </Box>
  );
};

const Details = styled.details`
  padding-top: ${({ theme }) => theme.spaces[1]};

  & > summary {
    cursor: pointer;
  }
`;
