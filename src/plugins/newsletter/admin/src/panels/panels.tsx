import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { documentPartOf } from '../labels';
import { PUBLISHED_WITH_BULLETIN } from '../published-types';
import { PanelStack } from './PanelStack';

type Context = {
  readonly model: string;
  readonly document?: { readonly documentId?: string; readonly locale?: string | null } | undefined;
};
type Panel = { title: string; content: React.ReactNode } | null;
type DescribePanel = { (context: Context): Panel; type?: string };

/** Puts the plugin's panels where the eye looks first: right below Strapi's own with the button to save. */
export function addPanels(panels: DescribePanel[]): DescribePanel[] {
  const below = panels.findIndex((panel) => panel.type === 'actions') + 1;
  return [...panels.slice(0, below), deskPanel, ...panels.slice(below)];
}

/** Side panel of whatever a bulletin shows: all that the desk has to say; before the first save, why it says nothing. */
function deskPanel({ model, document }: Context): Panel {
  const { formatMessage } = useIntl();
  const type = documentPartOf(model);
  if (!type) return null;
  const documentId = document?.documentId;
  const isBulletin = type === 'bulletin';
  return {
    title: formatMessage({ id: `newsletter.admin.panels.${isBulletin ? 'bulletin' : 'document'}` }),
    content: documentId ? (
      <PanelStack key={documentId} type={type} documentId={documentId} loaded={document?.locale ?? null} />
    ) : (
      <Typography textColor="neutral600">
        {formatMessage({
          id: isBulletin
            ? 'newsletter.admin.stage.save-first'
            : (PUBLISHED_WITH_BULLETIN[model] ?? 'newsletter.admin.showing.none'),
        })}
      </Typography>
    ),
  };
}
