import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { LABELS } from '../labels';
import { useOutcome } from '../panels/use-outcome';
import { WarningBox } from '../panels/WarningBox';
import { useWrittenLocale } from '../places/written';
import { useMomentWords } from '../settings/use-moment-words';
import { DraftDialog } from './DraftDialog';
import type { Slot } from './draft-shelf';
import { useKeptDraft } from './use-kept-draft';

type Props = { readonly slug: string; readonly documentId?: string | undefined };

/** Above the form: what somebody wrote in it and did not come to save, offered back. */
export const UnsavedWork = ({ slug, documentId = 'create' }: Props) => {
  const user = useAuth('UnsavedWork', (auth) => auth.user);
  const locale = useWrittenLocale();
  const slot = useMemo(
    (): Slot => ({ user: `${user?.id}`, model: slug, documentId: documentId === 'create' ? null : documentId, locale }),
    [documentId, locale, slug, user?.id],
  );
  if (!user || !(slug in LABELS.el.types)) return null;
  return <Kept key={Object.values(slot).join(' ')} slot={slot} />;
};

const Kept = ({ slot }: { slot: Slot }) => {
  const { formatMessage } = useIntl();
  const inWords = useMomentWords();
  const { tell, clear, outcome } = useOutcome();
  const fields = useMemo(() => Object.keys(LABELS.el.types[slot.model]?.fields ?? {}), [slot.model]);
  const { offers, at, refusal, restore, discard } = useKeptDraft(slot, fields);
  const [isOpen, setOpen] = useState(false);
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.draft.${id}` }, values);
  const hasOffers = offers.length > 0 && at !== null;

  // Whoever pressed the button to save must hear that it did not happen.
  useEffect(() => {
    if (refusal !== null && hasOffers) {
      clear();
      setOpen(true);
    }
  }, [clear, hasOffers, refusal]);

  return (
    <>
      {outcome}
      <div role="status">
        {hasOffers ? (
          <WarningBox marginBottom={4}>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography textColor="neutral800">
                {refusal === null ? say('kept', { when: inWords(at) }) : say('refused')}
              </Typography>
              <Modal.Root open={isOpen} onOpenChange={setOpen}>
                <Modal.Trigger>
                  <Button variant="secondary" fullWidth>
                    {say('show')}
                  </Button>
                </Modal.Trigger>
                {isOpen ? (
                  <DraftDialog
                    model={slot.model}
                    offers={offers}
                    refusal={refusal}
                    onRestore={(chosen) => {
                      setOpen(false);
                      restore(chosen);
                      tell(say('restored'));
                    }}
                    onDiscard={() => {
                      setOpen(false);
                      discard();
                      tell(say('discarded'));
                    }}
                  />
                ) : null}
              </Modal.Root>
            </Flex>
          </WarningBox>
        ) : null}
      </div>
    </>
  );
};
