import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LOCALES } from '../../../../domain/locale';
import { type OutputId, outputAddress } from '../../../../domain/render/outputs/addresses';

const KINDS = [
  { kind: 'web', output: 'bulletin-page' },
  { kind: 'pdf', output: 'bulletin-pdf' },
] as const satisfies readonly { kind: string; output: OutputId }[];

/** Where readers find the latest edition of a number: as a page and as a PDF, in each language and in both. */
export const ReaderLinks = ({ number }: { number: number }) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.archive.${id}` }, values);
  return (
    <Flex gap={6} wrap="wrap">
      {KINDS.map(({ kind, output }) => (
        <Flex key={kind} gap={3} wrap="wrap">
          <Typography variant="pi" fontWeight="bold">
            {say(kind)}
          </Typography>
          {LOCALES.map((locale) => (
            <ReaderLink
              key={locale}
              href={outputAddress(output, { number, locale })}
              label={say(`${kind}-of`, { number, locale })}
            >
              {formatMessage({ id: `newsletter.admin.languages.name-${locale}` })}
            </ReaderLink>
          ))}
          {kind === 'pdf' ? (
            <ReaderLink
              href={outputAddress('bilingual-pdf', { number })}
              label={say('pdf-of', { number, locale: 'both' })}
            >
              {say('both')}
            </ReaderLink>
          ) : null}
        </Flex>
      ))}
    </Flex>
  );
};

type LinkProps = { readonly href: string; readonly label: string; readonly children: string };

/** A link that leaves the admin, in a tab of its own. */
export const ReaderLink = ({ href, label, children }: LinkProps) => (
  <Link href={href} isExternal aria-label={label}>
    {children}
  </Link>
);
