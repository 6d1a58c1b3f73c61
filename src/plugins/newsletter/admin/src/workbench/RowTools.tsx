import { useIntl } from 'react-intl';
import { codesLeft } from './judge-target';
import type { Command } from './keys';
import type { Row } from './row';
import { useWorkbench } from './workbench-context';

/** What can be done with the open segment, by buttons that tell their keys. */
export const RowTools = ({ row: { segment, words } }: { row: Row }) => {
  const { formatMessage } = useIntl();
  const { run } = useWorkbench();
  const left = codesLeft(segment.source, words);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  const tool = (command: Command, keys: string, words: string, isMain = false) => (
    <button
      key={`${command.name} ${keys}`}
      type="button"
      className={isMain ? 'tool main' : 'tool'}
      onClick={() => run(command)}
    >
      {words} {keys ? <kbd>{keys}</kbd> : null}
    </button>
  );
  return (
    <div className="tools">
      {tool({ name: 'confirm' }, 'Ctrl+Enter', say('key-confirm'), true)}
      {tool({ name: 'review' }, 'Ctrl+Shift+Enter', say('key-review'))}
      {tool({ name: 'copy-source' }, 'Alt+S', say('key-copy-source'))}
      {segment.codes.map(({ id, label }) =>
        tool(
          { name: 'code', number: id },
          id < 10 ? `Alt+Shift+${id}` : '',
          say(left.includes(id) ? 'insert-code' : 'code-there', { code: id, what: label }),
        ),
      )}
    </div>
  );
};
