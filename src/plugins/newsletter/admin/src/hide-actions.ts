import { useIntl } from 'react-intl';
import { LABELS } from './labels';
import { PUBLISHED_TYPES } from './published-types';

/** What Strapi calls to learn how an action is shown; it may use hooks. `type` and `position` are static marks on it. */
type DescribeAction<Props, Description> = {
  (props: Props): Description | null;
  type?: string;
  position?: unknown;
};

/** What of an action's description tells which action it is. */
type Marks = { readonly label?: unknown; readonly actionType?: unknown };

const PUBLISHING = ['publish', 'unpublish', 'discard'];

/** Strapi's i18n marks its actions by nothing but their labels. */
const PUBLISHING_OF_LOCALES = ['i18n.CMEditViewBulkLocale.publish-title', 'i18n.CMEditViewBulkLocale.unpublish-title'];
const DELETION_OF_LOCALE = 'i18n.actions.delete.label';

/**
 * Takes out of the Content Manager what the server refuses, or does otherwise than the button says: publishing,
 * unpublishing and discarding of bulletins, stories and events, and deleting one language of two.
 */
export function hideActions<Props extends { model: string }, Description extends object>(
  actions: DescribeAction<Props, Description>[],
): DescribeAction<Props, Description>[] {
  return actions.map((action) => {
    // Called whatever the type is: its hooks must run in the same order when a modal goes from one type to another.
    const guarded: DescribeAction<Props, Description> = (props) => {
      const { formatMessage } = useIntl();
      const description = action(props);
      if (!description) return null;
      const { label, actionType }: Marks = description;
      const says = (id: string) => label === formatMessage({ id });
      const publishes = PUBLISHING.includes(action.type ?? String(actionType)) || PUBLISHING_OF_LOCALES.some(says);
      if (publishes && PUBLISHED_TYPES.has(props.model)) return null;
      const [before = '', after = ''] = formatMessage({ id: DELETION_OF_LOCALE }, { locale: '\n' }).split('\n');
      const deletesOne = !action.type && `${label}`.startsWith(before) && `${label}`.endsWith(after);
      return deletesOne && props.model in LABELS.el.types ? null : description;
    };
    return Object.assign(guarded, { type: action.type, position: action.position });
  });
}
