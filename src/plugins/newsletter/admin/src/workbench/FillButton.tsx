import { Button } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { AskOnce } from '../panels/AskOnce';
import { useSayRefusal } from '../settings/use-say-refusal';
import { useFillMutation } from './workbench-api';

type Props = {
  readonly documentId: string;
  /** The machine that is switched on; `null` where none is. */
  readonly machine: string | null;
  readonly segments: readonly SegmentView[];
  readonly reread: () => void;
  readonly say: (words: string) => void;
};

/** Has a machine fill what is empty, after telling what leaves the house; people review what it wrote. */
export const FillButton = ({ documentId, machine, segments, reread, say: announce }: Props) => {
  const { formatMessage, locale } = useIntl();
  const [fill, { isLoading }] = useFillMutation();
  const sayRefusal = useSayRefusal();
  const empty = segments.filter(({ state, mayWrite }) => state === 'missing' && mayWrite).map(({ id }) => id);
  if (machine === null || empty.length === 0) return null;
  const say = (id: string, values: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  const confirm = async () => {
    const answer = await fill({ documentId, locale, ids: empty });
    if ('data' in answer && answer.data) {
      reread();
      announce(say('filled', answer.data));
    } else announce(sayRefusal(answer));
  };
  return (
    <AskOnce
      button={
        <Button variant="tertiary" startIcon={<Sparkle />} loading={isLoading}>
          {say('fill', { machine })}
        </Button>
      }
      title={say('fill', { machine })}
      question={say('fill-question', { machine, count: empty.length })}
      goOn={say('fill-confirm', {})}
      onConfirm={confirm}
    />
  );
};
