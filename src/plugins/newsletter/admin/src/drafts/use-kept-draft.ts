import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, draftOf, joinDrafts, type Offer, offersOf, withoutFields } from './draft';
import { keepDraft, readDraft, type Slot } from './draft-shelf';
import { onSave, sayWhatWasRead } from './saves';

/** So long nothing is typed before a draft is kept. */
const PAUSE_MS = 400;

type Values = Record<string, unknown>;

/** What this browser kept of a form and the form has not, and what may be done about it. */
export type KeptDraft = {
  readonly offers: readonly Offer[];
  /** When the last of it was written: UTC, ISO 8601. */
  readonly at: string | null;
  /** Why the last save was refused, in the server's words; `null` where none was. */
  readonly refusal: string | null;
  /** Writes fields into the form again, and lets go of the others. */
  readonly restore: (fields: readonly string[]) => void;
  readonly discard: () => void;
};

/**
 * Keeps what is written in the form around it until it is saved, through reloads and refused saves: after either, Strapi
 * fills the form with what the server has.
 */
export function useKeptDraft(slot: Slot, fields: readonly string[]): KeptDraft {
  const modified = useForm('KeptDraft', (form) => form.modified);
  const read = useForm('KeptDraft', (form) => form.initialValues) as Values;
  const values = useForm('KeptDraft', (form) => form.values) as Values;
  const getValues = useForm('KeptDraft', (form) => form.getValues) as () => Values;
  const onChange = useForm('KeptDraft', (form) => form.onChange) as (field: string, value: unknown) => void;

  const [offered, setOffered] = useState(() => readDraft(slot));
  const [refusal, setRefusal] = useState<string | null>(null);
  // What is offered and what the form was filled with, for those who ask between two drawings.
  const standing = useRef(offered);
  const filledWith = useRef(read);
  const isTyped = useRef(false);

  const offer = useCallback(
    (draft: Draft | null) => {
      standing.current = draft;
      setOffered(draft);
      keepDraft(slot, draft);
      isTyped.current = false;
    },
    [slot],
  );

  useEffect(sayWhatWasRead, []);

  useEffect(() => {
    if (!modified) {
      if (isTyped.current) keepDraft(slot, standing.current);
      isTyped.current = false;
      return undefined;
    }
    isTyped.current = true;
    filledWith.current = read;
    const keep = () =>
      keepDraft(slot, joinDrafts(standing.current, draftOf(fields, read, values, new Date().toISOString())));
    const timer = setTimeout(keep, PAUSE_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [fields, modified, read, slot, values]);

  useEffect(() => {
    let sent: Draft | null = null;
    return onSave(({ stage, model, documentId, error }) => {
      if (model !== slot.model || documentId !== slot.documentId) return;
      if (stage === 'pending') {
        sent = draftOf(fields, filledWith.current, getValues(), new Date().toISOString());
        keepDraft(slot, joinDrafts(standing.current, sent));
      }
      if (stage === 'fulfilled') {
        setRefusal(null);
        offer(withoutFields(standing.current, Object.keys(sent?.fields ?? {})));
      }
      // A value that the server finds wrong is told at its field, and the form stays as it is.
      if (stage === 'rejected' && error?.name !== 'ValidationError') {
        setRefusal(error?.message ?? '');
        offer(joinDrafts(standing.current, sent));
      }
    });
  }, [fields, getValues, offer, slot]);

  const offers = offered ? offersOf(offered, values) : [];
  const discard = () => {
    setRefusal(null);
    offer(null);
  };
  const restore = (chosen: readonly string[]) => {
    for (const { field, mine } of offers) if (chosen.includes(field)) onChange(field, mine);
    discard();
  };
  return { offers, at: offered?.at ?? null, refusal, restore, discard };
}
