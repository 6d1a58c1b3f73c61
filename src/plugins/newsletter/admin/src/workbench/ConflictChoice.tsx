import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { wordChanges } from '../../../domain/exchange/word-diff';
import type { Row } from './row';
import { focusEditor } from './use-commands';
import { WordDiff } from './WordDiff';
import { useWorkbench } from './workbench-context';

type Props = { readonly row: Row; readonly now: SegmentView | null };

/** Newer work against the words that are written here: both are shown, and nothing goes before somebody chose. */
export const ConflictChoice = ({ row, now }: Props) => {
  const { formatMessage } = useIntl();
  const { bench, direction, say: announce } = useWorkbench();
  const { segment, words } = row;
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.${id}` });
  const choose = (choice: 'mine' | 'theirs', isSaved: boolean, done: string) => {
    bench.choose(segment.id, choice, isSaved);
    announce(say(done));
    focusEditor();
  };
  const button = (id: string, choice: 'mine' | 'theirs', isSaved: boolean) => (
    <button type="button" className="tool" onClick={() => choose(choice, isSaved, `${id}-done`)}>
      {say(id)}
    </button>
  );
  return (
    <section className="conflict" aria-label={say('conflict')}>
      <p className="strong">{say(now ? 'conflict' : 'gone')}</p>
      {now && now.source !== segment.source ? (
        <>
          <p>{say('conflict-source')}</p>
          <p lang={direction.source} className="diff">
            <WordDiff changes={wordChanges(segment.source, now.source)} />
          </p>
        </>
      ) : null}
      {now && now.target !== words ? (
        <dl>
          <dt>{say('conflict-theirs')}</dt>
          <dd lang={direction.target}>{now.target ?? say('none')}</dd>
          <dt>{say('conflict-mine')}</dt>
          <dd lang={direction.target}>{words === '' ? say('none') : words}</dd>
          <dt>{say('conflict-diff')}</dt>
          <dd lang={direction.target} className="diff">
            <WordDiff changes={wordChanges(now.target ?? '', words)} />
          </dd>
        </dl>
      ) : null}
      <p className="tools">
        {now ? button('keep-mine', 'mine', true) : null}
        {button(now ? 'take-theirs' : 'let-go', 'theirs', true)}
        {now ? button('edit-on', 'mine', false) : null}
      </p>
    </section>
  );
};
