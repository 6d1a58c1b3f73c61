import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { OfferedFinding } from '../../../contracts/findings';
import { typeUid } from '../labels';
import { Disclosure } from '../panels/Disclosure';
import { ReadingFailed } from '../panels/ReadingFailed';
import { useOutcome } from '../panels/use-outcome';
import { WideButton } from '../panels/WideButton';
import type { Written } from '../places/place';
import { refusedWith } from '../stage/refusal';
import { useMendSafelyMutation } from './checks-api';
import { KINDS } from './count-findings';
import { FindingActions } from './FindingActions';
import { FindingCounts } from './FindingCounts';
import { FindingList } from './FindingList';
import { HeardCounts } from './HeardCounts';
import { LiveCheck } from './LiveCheck';
import { useChecks } from './use-checks';

type Props = { readonly bulletinId: string; readonly written: Written };

/** What stands against a bulletin, or against the one of its documents that is open, also in what is being written. */
export const ChecksPanel = ({ bulletinId, written }: Props) => {
  const { formatMessage } = useIntl();
  const isBulletin = written.type === 'bulletin';
  const checks = useChecks(bulletinId, isBulletin);
  const { findings: all, thorough, isFailed } = checks;
  const findings = isBulletin ? all : (all?.filter(({ target }) => target.documentId === written.documentId) ?? null);
  const elsewhere = (all?.length ?? 0) - (findings?.length ?? 0);
  const say = (id: string, values?: Record<string, number>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  return (
    <>
      <LiveCheck bulletinId={bulletinId} written={written} spelling={thorough.isOn} onFound={checks.onFound} />
      <HeardCounts findings={findings} />
      <Disclosure name="checks" aside={findings ? <FindingCounts findings={findings} /> : null}>
        {findings ? (
          <Findings
            bulletinId={bulletinId}
            only={isBulletin ? undefined : written.documentId}
            findings={findings}
            isLive={checks.isLive}
          />
        ) : null}
        {findings === null && !isFailed ? (
          <Typography textColor="neutral600" role="status">
            {say('stage.loading')}
          </Typography>
        ) : null}
        {isFailed ? <ReadingFailed retry={checks.retry} /> : null}
        <WideButton variant="tertiary" loading={thorough.isLooking} onClick={thorough.look}>
          {say('findings.thorough')}
        </WideButton>
        {elsewhere > 0 ? (
          <Typography
            tag={Link}
            to={`/content-manager/collection-types/${typeUid('bulletin')}/${bulletinId}`}
            variant="pi"
            textColor="primary600"
          >
            {say('findings.elsewhere', { count: elsewhere })}
          </Typography>
        ) : null}
      </Disclosure>
    </>
  );
};

type FindingsProps = {
  readonly bulletinId: string;
  /** The one document that is looked at; all of them where there is none. */
  readonly only: string | undefined;
  readonly findings: readonly OfferedFinding[];
  readonly isLive: boolean;
};

const Findings = memo(({ bulletinId, only, findings, isLive }: FindingsProps) => {
  const { formatMessage, locale } = useIntl();
  const unsaved = useForm('Findings', (form) => form.modified);
  const [mendSafely, { isLoading }] = useMendSafelyMutation();
  const { tell, outcome } = useOutcome();
  const say = (id: string, values?: Record<string, number>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  const safe = findings.filter(({ mayMend, mends, waiver }) => mayMend && mends.length === 1 && !waiver).length;
  const mendAll = async () => {
    const answer = await mendSafely({ documentId: bulletinId, locale, only });
    const message = refusedWith(answer);
    if (message !== null) tell(message ?? say('connection-failed'));
    else if ('data' in answer && answer.data) tell(say('mend.safe-done', { count: answer.data.applied }));
  };
  return (
    <>
      {outcome}
      {isLive ? (
        <Typography variant="pi" textColor="neutral600">
          {say('findings.unsaved')}
        </Typography>
      ) : null}
      {findings.length === 0 ? <Typography textColor="success700">{say('findings.none')}</Typography> : null}
      {safe > 1 && !unsaved ? (
        <WideButton variant="secondary" loading={isLoading} onClick={mendAll}>
          {say('mend.safe', { count: safe })}
        </WideButton>
      ) : null}
      {KINDS.map((kind) => (
        <FindingList
          key={kind}
          kind={kind}
          findings={findings}
          headingTag="h4"
          actions={(finding) => (
            <FindingActions documentId={bulletinId} finding={finding} unsaved={unsaved} onDone={tell} />
          )}
        />
      ))}
    </>
  );
});
