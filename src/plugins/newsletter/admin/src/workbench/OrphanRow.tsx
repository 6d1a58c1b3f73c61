import { Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrphanView } from '../../../contracts/workbench/workbench';
import { AskOnce } from '../panels/AskOnce';
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
          <AskOnce
            button={
              <Button variant="danger-light" size="S" loading={isLoading}>
                {say('take-away')}
              </Button>
            }
            title={say('take-away')}
            question={
              <>
                <Typography tag="p">{say('take-away-question')}</Typography>
                <Typography tag="p" fontWeight="bold" lang={direction.target}>
                  {target}
                </Typography>
              </>
            }
            goOn={say('take-away')}
            isDangerous
            onConfirm={takeAway}
          />
        ) : null}
      </div>
    </li>
  );
};
