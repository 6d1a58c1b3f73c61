import { Flex } from '@strapi/design-system';
import { Fragment, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { ChecksPanel } from '../checks/ChecksPanel';
import { CommentsPanel } from '../comments/CommentsPanel';
import { LanguagesPanel } from '../languages/LanguagesPanel';
import { LineupLink } from '../lineup/LineupLink';
import { SpotArrival } from '../places/SpotArrival';
import { useWrittenLocale, WrittenContext } from '../places/written';
import { PreviewPanel } from '../preview/PreviewPanel';
import { ShowingPanel } from '../showing/ShowingPanel';
import { useChosenBulletin } from '../showing/use-chosen-bulletin';
import { StagePanel } from '../stage/StagePanel';

type Props = {
  readonly type: DocumentPart;
  readonly documentId: string;
  /** The language of what the form has loaded. */
  readonly loaded: string | null;
};

/** The desk's panels beside a document, each about the bulletin that shows it; a bulletin shows itself. */
export const PanelStack = ({ type, documentId, loaded }: Props) => {
  const { locale: language } = useIntl();
  const locale = useWrittenLocale();
  const written = useMemo(() => ({ type, documentId, locale }), [type, documentId, locale]);
  const isBulletin = type === 'bulletin';
  const chosen = useChosenBulletin(type, documentId, language);
  const bulletinId = isBulletin ? documentId : chosen.bulletin?.documentId;
  return (
    <WrittenContext.Provider value={written}>
      {loaded === null || loaded === locale ? <SpotArrival /> : null}
      {/* As wide as there is room, and not as its longest line would have it. */}
      <Flex direction="column" alignItems="stretch" width="100%" style={{ contain: 'inline-size' }}>
        {bulletinId && (isBulletin || type === 'story') ? <LineupLink documentId={bulletinId} /> : null}
        {isBulletin ? <StagePanel documentId={documentId} /> : <ShowingPanel type={type} chosen={chosen} />}
        {bulletinId ? (
          <Fragment key={bulletinId}>
            <ChecksPanel bulletinId={bulletinId} written={written} />
            <CommentsPanel bulletinId={bulletinId} written={written} />
            <LanguagesPanel bulletinId={bulletinId} written={written} />
            <PreviewPanel bulletinId={bulletinId} written={written} />
          </Fragment>
        ) : null}
      </Flex>
    </WrittenContext.Provider>
  );
};
