import { Button, Dialog, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrphanView } from '../../../contracts/workbench/workbench';
import { useSayRefusal } from '../settings/use-say-refusal';
import { focusEditor } from './use-commands';
import { useTranslateMutation } from './workbench-api';
import { useWorkbench } from './workbench-context';

/** A text of the target that answers nothing in the source any more, and a way to take it away. */
export const OrphanRow = ({ orphan: { id, place, target, mayWrite } }: { orphan: OrphanView }) => {
  const { formatMessage, locale } = useIntl();
  const { bench, documentId, direction, say: announce } = useWorkbench();
  const [translate, { isLoading }] = useTranslateMutation();
  const sayRefusal = useSayRefusal();
  const say = (what: string) => formatMessage({ id: `newsletter.admin.workbench.${what}` });
  const takeAway = async () => {
    const change = { id, source: '', seen: target, target: null, state: 'draft', origin: 'workbench' } as const;
    const answer = await translate({ documentId, locale, changes: [change] });
    if ('data' in answer && answer.data) {
      bench.takeIn(answer.data);
      bench.withoutOrphan(id);
      announce(say('taken-away'));
      focusEditor();
    } else announce(sayRefusal(answer));
  };
  return (
    <li className="row orphan">
      <p className="about">
        <span className="place">{place}</span>
        <span className="chip chip-stale">{say('orphan')}</span>
      </p>
      <p className="source none">{say('orphan-why')}</p>
      <div className="target">
        <p lang={direction.target}>{target}</p>
        {mayWrite ? (
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="danger-light" size="S" loading={isLoading}>
                {say('take-away')}
              </Button>
            </Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>{say('take-away')}</Dialog.Header>
              <Dialog.Body>
                <Dialog.Description>
                  <Typography tag="p">{say('take-away-question')}</Typography>
                  <Typography tag="p" fontWeight="bold" lang={direction.target}>
                    {target}
                  </Typography>
                </Dialog.Description>
              </Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button variant="tertiary" fullWidth>
                    {formatMessage({ id: 'newsletter.admin.dialog.cancel' })}
                  </Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button variant="danger-light" fullWidth onClick={takeAway}>
                    {say('take-away')}
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        ) : null}
      </div>
    </li>
  );
};
