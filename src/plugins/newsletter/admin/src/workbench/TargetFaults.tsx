import { useIntl } from 'react-intl';
import { faultsOf, forbiddenIn } from './judge-target';
import { isUnsaved, type Row } from './row';

/** What is wrong with the words as they are written now, and what the checks found in them as they were saved. */
export const TargetFaults = ({ row }: { row: Row }) => {
  const { formatMessage } = useIntl();
  const { segment, words } = row;
  const say = (id: string, values: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);
  const faults = words === '' ? [] : faultsOf(segment, words);
  const forbidden = forbiddenIn(segment.terms, words);
  const findings = isUnsaved(row) ? [] : segment.findings;
  if (faults.length + forbidden.length + findings.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map(({ reason, code }) => (
        <li key={`${reason} ${code}`} className="fault">
          {say(`fault-${reason}`, { code: code ?? 0, max: segment.maxLength ?? 0 })}
        </li>
      ))}
      {forbidden.map(({ term, rendering }) => (
        <li key={`${term.source} ${rendering}`} className="fault">
          {say('forbidden', { rendering, target: term.target })}
        </li>
      ))}
      {findings.map(({ fingerprint, severity, message }) => (
        <li key={fingerprint} className={severity === 'error' ? 'fault' : 'warning'}>
          {message}
        </li>
      ))}
    </ul>
  );
};
