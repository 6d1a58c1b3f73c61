import { Button, Dialog } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
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
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" startIcon={<Sparkle />} loading={isLoading}>
          {say('fill', { machine })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('fill', { machine })}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{say('fill-question', { machine, count: empty.length })}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={confirm}>
              {say('fill-confirm', {})}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
