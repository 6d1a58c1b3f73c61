import { useIntl } from 'react-intl';
import type { Change } from '../../../domain/bulletin/diff';
import { LABELS } from '../labels';
import { changeInWords } from './change-in-words';

/** What a change made of a value: the words before and after, or in a word what became of something that is no text. */
export const BeforeAndAfter = (change: Change) => {
  const { formatMessage } = useIntl();
  const told = changeInWords(change);
  if (told.kind !== 'text') return formatMessage({ id: `newsletter.admin.change.${told.kind}` });
  const say = (text: string | null) => {
    if (text === null) return formatMessage({ id: 'newsletter.admin.change.nothing' });
    return Object.hasOwn(LABELS.el.values, text) ? formatMessage({ id: text }) : text;
  };
  return (
    <>
      <del>{say(told.before)}</del> → <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{say(told.after)}</ins>
    </>
  );
};
