import { Flex, Typography } from '@strapi/design-system';
import { Check, Clock, Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DocumentLanguages } from '../../../../contracts/languages';
import type { Standing } from '../../../../domain/lint/language-gaps';
import type { Locale } from '../../../../domain/locale';
import { STANDING_COLOURS } from '../../languages/standing-colours';
import { addressOf } from '../../places/place';

const ICONS: Record<Standing, typeof Check> = { missing: Pencil, stale: Clock, level: Check };

type Props = { readonly document: DocumentLanguages; readonly locale: Locale };

/** How a document stands in a language, leading to its form there, at the first text that waits. */
export const StandingCell = ({ document, locale }: Props) => {
  const { formatMessage } = useIntl();
  const { type, documentId, name, standing, gaps } = document;
  const [colour, background] = STANDING_COLOURS[standing[locale]];
  const Icon = ICONS[standing[locale]];
  const own = gaps.filter((gap) => gap.locale === locale);
  const words = formatMessage({ id: `newsletter.admin.languages.standing-${standing[locale]}` });
  const count =
    own.length > 0 ? formatMessage({ id: 'newsletter.admin.desk.languages.texts' }, { count: own.length }) : null;
  const language = formatMessage({ id: `newsletter.admin.languages.name-${locale}` });
  return (
    <Flex
      tag={Link}
      to={addressOf(own[0] ?? { target: { type, documentId, locale, field: null } }, locale)}
      aria-label={[words, count, `${language}, ${name}`].filter(Boolean).join(' · ')}
      gap={2}
      background={background}
      hasRadius
      paddingLeft={3}
      paddingRight={3}
      paddingTop={1}
      paddingBottom={1}
      style={{ textDecoration: 'none' }}
    >
      <Icon aria-hidden fill={colour} width="1.4rem" style={{ flex: 'none' }} />
      <Typography variant="pi" textColor={colour} fontWeight="semiBold">
        {[words, count].filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  );
};
