import { useIntl } from 'react-intl';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Move } from '../../../domain/workflow/stages';
import { type Refusal, readRefusal } from './refusal';
import { type MoveWords, type StageView, useMoveBulletinMutation } from './stage-api';

/** A bulletin as it was seen when a move was asked for. */
type Seen = Pick<StageView, 'version' | 'digest'>;

/** Asks the server for moves of a bulletin; each answers with words about what was done, or with the refusal. */
export function useMakeMove(documentId: string) {
  const { formatMessage, locale } = useIntl();
  const [moveBulletin, { isLoading }] = useMoveBulletinMutation();
  const makeMove = async (
    { version, digest }: Seen,
    move: Move,
    words: MoveWords,
  ): Promise<Result<string, Refusal>> => {
    const answer = await moveBulletin({ documentId, locale, move, version, digest, ...words });
    if (!('data' in answer)) return refuse(readRefusal(answer.error));
    const stage = formatMessage({ id: `newsletter.stage.${answer.data.stage}` });
    return ok(
      formatMessage({ id: 'newsletter.admin.done' }, { move: formatMessage({ id: `newsletter.move.${move}` }), stage }),
    );
  };
  return { makeMove, isLoading };
}
