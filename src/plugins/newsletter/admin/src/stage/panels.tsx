import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { BULLETIN, PUBLISHED_WITH_BULLETIN } from '../published-types';
import { StagePanel } from './StagePanel';

type Context = { readonly model: string; readonly document?: { readonly documentId?: string } | undefined };
type Panel = { title: string; content: React.ReactNode } | null;
type DescribePanel = { (context: Context): Panel; type?: string };

/** Puts the plugin's side panels where the eye looks first: right below Strapi's own with the button to save. */
export function addPanels(panels: DescribePanel[]): DescribePanel[] {
  const below = panels.findIndex((panel) => panel.type === 'actions') + 1;
  return [...panels.slice(0, below), bulletinStagePanel, publishedWithBulletinPanel, ...panels.slice(below)];
}

/** Side panel of a bulletin: its stage and moves, or before its first save a word on why there are none. */
function bulletinStagePanel({ model, document }: Context): Panel {
  const { formatMessage } = useIntl();
  if (model !== BULLETIN) return null;
  const documentId = document?.documentId;
  return {
    title: formatMessage({ id: 'newsletter.admin.stage.title' }),
    content: documentId ? (
      <StagePanel key={documentId} documentId={documentId} />
    ) : (
      <Typography textColor="neutral600">{formatMessage({ id: 'newsletter.admin.stage.save-first' })}</Typography>
    ),
  };
}

/** Side panel of a story or an event: why it has no publishing of its own. */
function publishedWithBulletinPanel({ model }: Context): Panel {
  const { formatMessage } = useIntl();
  const id = PUBLISHED_WITH_BULLETIN[model];
  if (!id) return null;
  return {
    title: formatMessage({ id: 'newsletter.admin.published-with-bulletin.title' }),
    content: <Typography textColor="neutral600">{formatMessage({ id })}</Typography>,
  };
}
