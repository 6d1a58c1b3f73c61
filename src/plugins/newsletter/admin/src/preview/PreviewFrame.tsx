import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../domain/locale';
import { VIEWS, type ViewName } from './views';

type Props = {
  readonly address: string;
  readonly view: ViewName;
  readonly locale: Locale;
  /** Whether the mouse passes over it, as while the edge is moved. */
  readonly inert: boolean;
};

/** A draft as readers would see it, in a frame that may do nothing but open links. */
export const PreviewFrame = ({ address, view, locale, inert }: Props) => {
  const { formatMessage } = useIntl();
  const { width, isSandboxed } = VIEWS[view];
  const say = (id: string) => formatMessage({ id: `newsletter.admin.${id}` });
  return (
    <Box flex="1" minHeight={0} background="neutral150" overflow="auto" borderColor="neutral200">
      <iframe
        // An address that differs by its last part alone would not be loaded again.
        key={`${view} ${address}`}
        title={`${say(`preview.view-${view}`)} · ${say(`languages.name-${locale}`)}`}
        src={address}
        {...(isSandboxed ? { sandbox: 'allow-popups allow-popups-to-escape-sandbox' } : {})}
        style={{
          display: 'block',
          border: 0,
          marginInline: 'auto',
          width: width ?? '100%',
          height: '100%',
          background: 'white',
          pointerEvents: inert ? 'none' : 'auto',
        }}
      />
    </Box>
  );
};
