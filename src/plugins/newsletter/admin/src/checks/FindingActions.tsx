import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { WideButton } from '../panels/WideButton';
import { isIn } from '../places/place';
import { useWritten } from '../places/written';
import { refusedWith } from '../stage/refusal';
import type { FindingView } from '../stage/stage-api';
import { useFormatDate } from '../use-format-date';
import { useConfirmTranslationMutation, useMendFindingMutation, useRevokeWaiverMutation } from './checks-api';
import { outcomeOf } from './mend-in-words';
import { useMendUnsaved } from './use-mend-unsaved';
import { WaiveDialog } from './WaiveDialog';

type Props = {
  /** Of the bulletin. */
  readonly documentId: string;
  readonly finding: FindingView;
  /** Whether the form holds what is not saved, and so is mended itself: a mend behind its back would be lost. */
  readonly unsaved: boolean;
  /** Called with words that tell what was done, once it is. */
  readonly onDone: (words: string) => void;
};

/** What can be done about a finding: its mends, a waiver, or taking that back; a refusal is told below. */
export const FindingActions = ({ documentId, finding, unsaved, onDone }: Props) => {
  const written = useWritten();
  const mendUnsaved = useMendUnsaved();
  const { formatMessage, locale } = useIntl();
  const formatDate = useFormatDate();
  const [mendFinding, mending] = useMendFindingMutation();
  const [revokeWaiver, revoking] = useRevokeWaiverMutation();
  const [confirmTranslation, confirming] = useConfirmTranslationMutation();
  const [waiving, setWaiving] = useState(false);
  const [refusal, setRefusal] = useState('');
  const { fingerprint, mends, waiver, confirmation } = finding;
  const say = (id: string, values?: Record<string, string>) => formatMessage({ id: `newsletter.admin.${id}` }, values);
  const settle = (answer: object, done: string) => {
    const message = refusedWith(answer);
    if (message === null) onDone(say(done));
    else setRefusal(message ?? say('connection-failed'));
  };
  const isHere = written !== null && isIn(finding, written);
  const mendAt = async (index: number) => {
    if (!unsaved) return settle(await mendFinding({ documentId, locale, fingerprint, mend: index }), 'mend.done');
    const isMended = mendUnsaved(finding, index);
    if (isMended) onDone(say('mend.done-unsaved'));
    else setRefusal(say('mend.moved'));
  };
  const labelOf = (mend: (typeof mends)[number]) => {
    const outcome = outcomeOf(finding, mend);
    if (outcome.kind !== 'words') return say(`mend.${outcome.kind}`);
    // What brings its own quotation marks gets no others around them.
    return say(/[«»“”]/.test(outcome.text) ? 'mend.to-quoted' : 'mend.to', { text: outcome.text });
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {waiver ? (
        <Typography variant="pi" textColor="neutral600">
          {say('waiver.given', {
            name: waiver.given.name,
            until: formatDate(waiver.until, { dateStyle: 'long', timeZone: 'UTC' }),
            reason: waiver.reason,
          })}
        </Typography>
      ) : null}
      <Flex gap={1} wrap="wrap">
        {finding.mayMend && !waiver
          ? mends.map((mend, index) => (
              <WideButton
                key={`${mend.range[0]}-${mend.replacement}`}
                size="S"
                variant="secondary"
                loading={mending.isLoading}
                disabled={unsaved && !isHere}
                onClick={() => mendAt(index)}
              >
                {labelOf(mend)}
              </WideButton>
            ))
          : null}
        {confirmation && !waiver ? (
          <WideButton
            size="S"
            variant="secondary"
            loading={confirming.isLoading}
            disabled={unsaved}
            onClick={async () =>
              settle(
                await confirmTranslation({ documentId, locale, ...confirmation }),
                `confirmation.${confirmation.says}-done`,
              )
            }
          >
            {say(`confirmation.${confirmation.says}`)}
          </WideButton>
        ) : null}
        {finding.mayWaive && !waiver ? (
          <Dialog.Root open={waiving} onOpenChange={setWaiving}>
            <Dialog.Trigger>
              <Button size="S" variant="tertiary">
                {say('waiver.give')}
              </Button>
            </Dialog.Trigger>
            {waiving ? (
              <WaiveDialog
                documentId={documentId}
                finding={finding}
                onWaived={() => setWaiving(false)}
                onClosed={() => onDone(say('waiver.done'))}
              />
            ) : null}
          </Dialog.Root>
        ) : null}
        {finding.mayWaive && waiver ? (
          <Button
            size="S"
            variant="tertiary"
            loading={revoking.isLoading}
            onClick={async () => settle(await revokeWaiver({ documentId, locale, id: waiver.id }), 'waiver.revoked')}
          >
            {say('waiver.revoke')}
          </Button>
        ) : null}
      </Flex>
      {/* Always there, so that a screen reader notices when words come in. */}
      <div role="alert">
        {refusal ? (
          <Typography variant="pi" textColor="danger700">
            {refusal}
          </Typography>
        ) : null}
      </div>
    </Flex>
  );
};
