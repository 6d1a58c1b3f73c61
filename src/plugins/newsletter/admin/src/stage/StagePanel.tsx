import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { FindingList } from './FindingList';
import { MoveButton } from './MoveButton';
import {
  type FindingView,
  type MoveWords,
  type StageView,
  useBulletinStageQuery,
  useMoveBulletinMutation,
} from './stage-api';

/** Text and background of a stage's badge. */
const BADGES: Record<Stage, readonly [text: string, background: string]> = {
  draft: ['neutral700', 'neutral150'],
  'in-translation': ['secondary700', 'secondary100'],
  'in-review': ['primary700', 'primary100'],
  approved: ['success700', 'success100'],
  scheduled: ['alternative700', 'alternative100'],
  'publish-failed': ['danger700', 'danger100'],
  published: ['success700', 'success100'],
  withdrawn: ['warning700', 'warning100'],
  archived: ['neutral700', 'neutral150'],
};

type Refusal = { readonly message: string; readonly findings: readonly FindingView[] };

/** Where a bulletin stands, what stands against it, and the moves from there. */
export const StagePanel = ({ documentId }: { documentId: string }) => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useBulletinStageQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  if (data) return <StageContent documentId={documentId} view={data} />;
  if (isError) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="alert">
        <Typography>{formatMessage({ id: 'newsletter.admin.stage.failed' })}</Typography>
        <Button variant="tertiary" onClick={refetch}>
          {formatMessage({ id: 'newsletter.admin.stage.retry' })}
        </Button>
      </Flex>
    );
  }
  return (
    <Typography textColor="neutral600" role="status">
      {formatMessage({ id: 'newsletter.admin.stage.loading' })}
    </Typography>
  );
};

const StageContent = ({ documentId, view }: { documentId: string; view: StageView }) => {
  const { formatMessage, formatDate, locale } = useIntl();
  const unsaved = useForm('StagePanel', (form) => form.modified);
  const [moveBulletin, { isLoading }] = useMoveBulletinMutation();
  const outcome = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { stage, version, moves, findings, edition } = view;
  const [badgeText, badgeBackground] = BADGES[stage];

  const make = async (move: Move, words: MoveWords) => {
    setDone('');
    setRefusal(null);
    const name = formatMessage({ id: `newsletter.move.${move}` });
    const answer = await moveBulletin({ documentId, locale, move, version, ...words });
    if ('data' in answer) {
      const reached = formatMessage({ id: `newsletter.stage.${answer.data.stage}` });
      setDone(formatMessage({ id: 'newsletter.admin.done' }, { move: name, stage: reached }));
      return true;
    }
    const { message, findings: blocking } = reasonOf(answer.error);
    const said = message ?? formatMessage({ id: 'newsletter.admin.connection-failed' });
    setRefusal({
      message: `${formatMessage({ id: 'newsletter.admin.refused' }, { move: name })} ${said}`,
      findings: blocking,
    });
    return false;
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Badge textColor={badgeText} backgroundColor={badgeBackground}>
          {formatMessage({ id: `newsletter.stage.${stage}` })}
        </Badge>
        <Typography>{formatMessage({ id: `newsletter.admin.turn.${stage}` })}</Typography>
        {edition ? (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(
              { id: 'newsletter.admin.stage.edition' },
              {
                number: edition.number,
                revision: edition.revision,
                date: formatDate(edition.issuedAt, { dateStyle: 'long' }),
              },
            )}
          </Typography>
        ) : null}
        {/* Always there, so that a screen reader notices when words come in; in focus, as the button is gone by then. */}
        <Box ref={outcome} role="status" tabIndex={-1} paddingTop={done ? 2 : 0}>
          <Typography textColor="success700">{done}</Typography>
        </Box>
      </Flex>

      {refusal ? (
        <Flex direction="column" alignItems="stretch" gap={2} role="alert" background="danger100" padding={3} hasRadius>
          <Typography textColor="danger700">{refusal.message}</Typography>
          <FindingList severity="error" findings={refusal.findings} />
        </Flex>
      ) : null}

      {findings.length > 0 ? (
        <>
          <FindingList severity="error" findings={findings} />
          <FindingList severity="warning" findings={findings} />
        </>
      ) : (
        <Typography textColor="success700">{formatMessage({ id: 'newsletter.admin.findings.none' })}</Typography>
      )}

      {moves.length > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {formatMessage({ id: 'newsletter.admin.stage.moves' })}
          </Typography>
          {moves.map((move) => (
            <MoveButton
              key={move.move}
              {...move}
              {...(unsaved ? { allowed: false, why: null } : {})}
              busy={isLoading}
              onConfirm={(words) => make(move.move, words)}
              outcome={outcome}
            />
          ))}
          {unsaved ? (
            <Typography variant="pi" textColor="warning700">
              {formatMessage({ id: 'newsletter.admin.stage.unsaved' })}
            </Typography>
          ) : null}
        </Flex>
      ) : null}

      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'newsletter.admin.stage.publish-here' })}
      </Typography>
    </Flex>
  );
};

/** What a refused move says; no message where the server did not answer in its own words. */
function reasonOf(error: unknown): { message: string | null; findings: readonly FindingView[] } {
  const { name, message, details } = (error ?? {}) as {
    name?: string;
    message?: string;
    details?: { findings?: readonly FindingView[] };
  };
  return { message: name === 'MoveRefused' && message ? message : null, findings: details?.findings ?? [] };
}
