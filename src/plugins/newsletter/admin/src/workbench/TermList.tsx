import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { EDITOR_ID } from './use-commands';
import { useWorkbench } from './workbench-context';
import { writeInto } from './write-into';

/** The terms of the glossary that the source holds, to be written with one press. */
export const TermList = ({ segment: { terms, mayWrite } }: { segment: SegmentView }) => {
  const { formatMessage } = useIntl();
  const { direction } = useWorkbench();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  const told = [...new Map(terms.map((term) => [`${term.source} ${term.target}`, term]))];
  const insert = (words: string) => {
    const editor = document.getElementById(EDITOR_ID);
    if (editor instanceof HTMLTextAreaElement) writeInto(editor, words);
  };
  return (
    <section aria-label={say('terms')}>
      <p className="strong">
        {say('terms')} {mayWrite ? <kbd>Alt+T</kbd> : null}
      </p>
      <dl className="terms">
        {told.map(([key, { source, target, forbidden }]) => (
          <Fragment key={key}>
            <dt lang={direction.source}>{source}</dt>
            <dd>
              {mayWrite ? (
                <button
                  type="button"
                  className="tool"
                  lang={direction.target}
                  aria-label={say('insert-term', { term: target })}
                  onClick={() => insert(target)}
                >
                  {target}
                </button>
              ) : (
                <span lang={direction.target}>{target}</span>
              )}
              {forbidden.length > 0 ? (
                <span className="note"> {say('not', { renderings: forbidden.join(' · ') })}</span>
              ) : null}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
};
