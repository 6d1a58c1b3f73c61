import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PresenceView } from '../../../contracts/desk/presence';
import { type Spot, useTellPresenceMutation } from './presence-api';

/** Less than half of what a presence lasts: one beat may be lost on the way. */
const BEAT_MS = 15_000;
/** So long somebody who saved, or stopped, still counts as writing. */
const PAUSE_MS = 10 * 60_000;

const NOBODY: PresenceView = { writing: [], takenOver: null, mayWrite: false };

/** Takes the document over; whether it did. */
type Taking = { readonly takeOver: () => Promise<boolean> };

/**
 * Says every so often that the form around it is open and whether somebody writes in it, while it can be seen; gives what
 * is told back, and a way to take the document over. What fails is tried again at the next beat, and nobody is told.
 */
export function usePresence({ type, documentId, language }: Spot): PresenceView & Taking {
  const { locale } = useIntl();
  const values = useForm('Presence', (form) => form.values);
  const modified = useForm('Presence', (form) => form.modified);
  const [tell] = useTellPresenceMutation();
  const [told, setTold] = useState(NOBODY);
  const form = useRef({ modified, changedAt: Number.NEGATIVE_INFINITY });
  const latest = useRef(0);

  const say = useCallback(
    async (doing?: 'taking-over' | 'leaving') => {
      const { modified: isUnsaved, changedAt } = form.current;
      const isWriting = isUnsaved || Date.now() - changedAt < PAUSE_MS;
      latest.current += 1;
      const mine = latest.current;
      const answer = await tell({
        type,
        documentId,
        language,
        locale,
        doing: doing ?? (isWriting ? 'writing' : 'reading'),
      });
      // An answer that was overtaken knows less.
      if ('data' in answer && mine === latest.current) setTold(answer.data);
      return 'data' in answer;
    },
    [documentId, language, locale, tell, type],
  );

  useEffect(() => {
    const beat = () => {
      if (!document.hidden) say();
    };
    beat();
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', beat);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
      if (form.current.changedAt > 0) say('leaving');
    };
  }, [say]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form is a sign of life.
  useEffect(() => {
    const began = modified && !form.current.modified;
    form.current = { modified, changedAt: modified ? Date.now() : form.current.changedAt };
    if (began) say();
  }, [modified, say, values]);

  return { ...told, takeOver: () => say('taking-over') };
}
