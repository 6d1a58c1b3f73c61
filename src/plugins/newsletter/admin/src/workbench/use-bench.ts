import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SegmentFault, WorkbenchView } from '../../../contracts/workbench/workbench';
import type { Slot } from '../drafts/draft-shelf';
import { type Bench, openBench, type Told } from './bench';
import { keepWords, shelfOf } from './kept-words';
import type { Outcome } from './save-queue';
import { useTranslateMutation } from './workbench-api';

type Fed = {
  readonly documentId: string;
  readonly view: WorkbenchView;
  /** When the view was asked for, in ms. */
  readonly readAt: number;
  readonly tell: (told: Told) => void;
  readonly reread: () => void;
  /** Hears which segments go by another id now. */
  readonly onShift: (shifts: ReadonlyMap<string, string>) => void;
};

/** A bulletin's bench, fed with what is read anew; words that are not saved hold the page back when it is left. */
export function useBench({ documentId, view, readAt, tell, reread, onShift }: Fed) {
  const { locale } = useIntl();
  const user = useAuth('useBench', (auth) => auth.user);
  const [translate] = useTranslateMutation();
  const latest = useRef({ tell, reread, onShift });
  latest.current = { tell, reread, onShift };
  const [shelf] = useState<Slot>(() => shelfOf(`${user?.id}`, documentId, view.direction.target));
  const [bench] = useState<Bench>(() =>
    openBench(view, {
      send: async (changes) => outcomeOf(await translate({ documentId, locale, changes: [...changes] })),
      tell: (told) => latest.current.tell(told),
      reread: () => latest.current.reread(),
      keep: (row) => keepWords(shelf, row),
    }),
  );

  useEffect(() => latest.current.onShift(bench.receive(view, readAt)), [bench, readAt, view]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (bench.overview().unsaved > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', bench.keepAll);
    window.addEventListener('online', bench.retry);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', bench.keepAll);
      window.removeEventListener('online', bench.retry);
      bench.close();
    };
  }, [bench]);

  return { bench, shelf };
}

type Refused = {
  readonly status?: number;
  readonly message?: string;
  readonly details?: { readonly code?: string; readonly faults?: readonly SegmentFault[] };
};

/** Reads an answer of Strapi's client; a server that is away or in trouble is asked again. */
function outcomeOf(answer: Awaited<ReturnType<ReturnType<typeof useTranslateMutation>[0]>>): Outcome {
  if ('data' in answer && answer.data) return { kind: 'saved', view: answer.data };
  const { status, message = '', details } = (('error' in answer && answer.error) || {}) as Refused;
  if (status === undefined || status >= 500 || status === 429) return { kind: 'unreachable' };
  const faults = details?.faults ?? [];
  if (details?.code === 'segments_moved') return { kind: 'moved', faults };
  return { kind: 'refused', message: faults[0]?.message || message };
}
