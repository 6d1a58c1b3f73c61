import type { Draft } from './draft';

/** Whose draft of which form: a person, a content type, a document (`null` before its first save) and a language. */
export type Slot = {
  readonly user: string;
  readonly model: string;
  readonly documentId: string | null;
  readonly locale: string;
};

const PREFIX = 'deltio-draft ';
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

const keyOf = ({ user, model, documentId, locale }: Slot): string =>
  PREFIX + [user, model, documentId ?? 'new', locale].join(' ');

/** The draft that this browser keeps for a form, or `null`. */
export const readDraft = (slot: Slot): Draft | null => parse(localStorage.getItem(keyOf(slot)));

/** Keeps a draft in this browser, or, for `null`, keeps none. A browser that is full or refuses keeps the one before. */
export function keepDraft(slot: Slot, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(slot), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(slot));
  } catch {
    // Writing goes on; only a reload would miss the last words.
  }
}

/** Lets go of drafts that nobody asked for in two weeks. */
export function clearOldDrafts(now: number): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const draft = parse(localStorage.getItem(key));
    if (!draft || now - Date.parse(draft.at) > KEPT_MS) localStorage.removeItem(key);
  }
}

function parse(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Partial<Draft> | null;
    const isDraft = typeof draft?.at === 'string' && typeof draft.fields === 'object' && draft.fields !== null;
    return isDraft ? (draft as Draft) : null;
  } catch {
    return null;
  }
}
