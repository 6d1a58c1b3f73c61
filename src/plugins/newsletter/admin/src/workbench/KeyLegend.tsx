import { useIntl } from 'react-intl';
import { KEYS } from './keys';

/** What the keyboard can do here. */
export const KeyLegend = () => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.${id}` });
  return (
    <details open className="legend">
      <summary>{say('keys')}</summary>
      <ul>
        {KEYS.map(({ name, shown }) => (
          <li key={name}>
            {shown.map((keys, index) => (
              <span key={keys}>
                {index > 0 ? ' · ' : null}
                <kbd>{keys}</kbd>
              </span>
            ))}{' '}
            {say(`key-${name}`)}
          </li>
        ))}
      </ul>
    </details>
  );
};
