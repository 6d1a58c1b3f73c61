import { useIntl } from 'react-intl';
import { wordsOf } from '../../../domain/greek/words';
import { useClockWords } from '../presence/use-clock-words';
import { plainLength, plainWords } from './judge-target';
import type { Row } from './row';

/** How long source and target are, what the field holds at most, and who made the translation. */
export const Counts = ({ row: { segment, words } }: { row: Row }) => {
  const { formatMessage } = useIntl();
  const inWords = useClockWords();
  const { source, maxLength, made } = segment;
  const say = (id: string, values: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  const count = (coded: string) => ({ characters: plainLength(coded), words: wordsOf(plainWords(coded)).length });
  return (
    <p className="counts">
      <span>{say('count-source', count(source))}</span>
      <span>
        {say(maxLength === null ? 'count-target' : 'count-limited', { ...count(words), max: maxLength ?? 0 })}
      </span>
      {made ? (
        <span>
          {say('made', {
            origin: formatMessage({ id: `newsletter.admin.workbench.origin-${made.origin}` }),
            by: made.by ?? 'nobody',
            at: made.at ? inWords(made.at) : 'never',
          })}
        </span>
      ) : null}
    </p>
  );
};
