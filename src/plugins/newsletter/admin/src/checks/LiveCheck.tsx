import { useForm } from '@strapi/strapi/admin';
import { startTransition, useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { OfferedFinding } from '../../../contracts/findings';
import type { Written } from '../places/place';
import { useCheckUnsavedMutation } from './checks-api';

/** So long nothing is typed before the checks are asked again. */
const PAUSE_MS = 600;

/** What was found in a form; `null` while all of it is saved. */
export type LiveFindings = readonly OfferedFinding[] | null;

type Props = {
  readonly bulletinId: string;
  readonly written: Written;
  readonly spelling: boolean;
  readonly onFound: (found: LiveFindings) => void;
};

/**
 * Checks a bulletin with what the form holds and nobody saved, some moments after the last change. It shows nothing: it
 * alone is drawn again at each character, so that typing waits for no list.
 */
export const LiveCheck = ({ bulletinId, written, spelling, onFound }: Props) => {
  const { locale } = useIntl();
  const modified = useForm('LiveCheck', (form) => form.modified);
  const values = useForm('LiveCheck', (form) => form.values);
  const [checkUnsaved] = useCheckUnsavedMutation();

  useEffect(() => {
    if (!modified) {
      onFound(null);
      return undefined;
    }
    let request: { abort(): void } | null = null;
    const timer = setTimeout(async () => {
      const form = { ...written, data: values as Record<string, unknown> };
      const asking = checkUnsaved({ documentId: bulletinId, locale, form, spelling });
      request = asking;
      const answer = await asking;
      // Without an answer, or asked in vain because more was typed, the last one stands.
      if ('data' in answer && answer.data) {
        const { findings } = answer.data;
        startTransition(() => onFound(findings));
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request?.abort();
    };
  }, [bulletinId, checkUnsaved, locale, modified, onFound, spelling, values, written]);

  return null;
};
