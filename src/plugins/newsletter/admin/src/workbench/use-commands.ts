import { useCallback, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Bench } from './bench';
import { isOpen } from './filter-segments';
import { codesLeft, faultsOf, nextTerm } from './judge-target';
import { type Command, commandOf } from './keys';
import { isUnsaved, type Said } from './row';
import type { WorkbenchParts } from './workbench-context';
import { writeCode, writeInto, writeOver } from './write-into';

/** The mark of the one editor that is open, and of the list around it. */
export const EDITOR_ID = 'newsletter-workbench-editor';
export const LIST_ID = 'newsletter-workbench-list';
export const FILTERS_ID = 'newsletter-workbench-filters';

/** Brings the focus to the segment that is open, as the button that was pressed is often gone by then. */
export const focusEditor = (): void => document.getElementById(EDITOR_ID)?.focus();

type Parts = Pick<WorkbenchParts, 'open' | 'say' | 'offered' | 'origin'> & {
  readonly bench: Bench;
  /** All segments in the order of the page, and those that the filter lets through. */
  readonly order: readonly string[];
  readonly shown: readonly string[];
  readonly activeId: string | null;
  readonly onUnchanged: (ids: readonly string[]) => void;
};

/** What the keyboard asks for, done; the same function for buttons. Heard wherever the focus is, but not in dialogs. */
export function useCommands(parts: Parts): (command: Command) => void {
  const { formatMessage } = useIntl();
  const latest = useRef(parts);
  latest.current = parts;

  const run = useCallback(
    (command: Command) => {
      const { bench, order, shown, activeId, open, say, offered, origin, onUnchanged } = latest.current;
      const tell = (id: string, values?: Record<string, string | number>) =>
        say(formatMessage({ id: `newsletter.admin.workbench.${id}` }, values));
      const editor = document.getElementById(EDITOR_ID) as HTMLTextAreaElement | null;
      const row = activeId === null ? undefined : bench.row(activeId);

      const step = (by: 1 | -1) => {
        const isInside = document.getElementById(LIST_ID)?.contains(document.activeElement);
        if (activeId && editor && !isInside) return open(activeId);
        const here = activeId === null ? -1 : order.indexOf(activeId);
        const listed = new Set(shown);
        for (let at = here + by; at >= 0 && at < order.length; at += by) {
          const id = order[at];
          if (id && listed.has(id)) return arrive(id);
        }
        return tell(by > 0 ? 'at-end' : 'at-start');
      };
      const arrive = (id: string) => {
        open(id);
        tell('at', { place: shown.indexOf(id) + 1, count: shown.length });
      };
      const finish = (state: Said) => {
        if (!row || activeId === null) return;
        if (!row.segment.mayWrite) return tell('read-only');
        if (row.trouble?.kind === 'moved') return tell('choose-first');
        if (row.words.trim() === '') {
          if (!row.segment.isOptional) return tell('nothing-to-confirm');
        } else {
          const [fault] = faultsOf(row.segment, row.words);
          if (fault) return tell(`fault-${fault.reason}`, { code: fault.code ?? 0, max: row.segment.maxLength ?? 0 });
          const isSaid = row.segment.state === state && !isUnsaved(row);
          if (!isSaid) bench.ask(activeId, state);
        }
        const waits = (id: string) => {
          const other = bench.row(id);
          if (!other || id === activeId || !other.segment.mayWrite) return false;
          const said = other.asked ?? other.segment.state;
          return state === 'reviewed' ? said !== 'reviewed' : isOpen({ ...other.segment, state: said });
        };
        const at = shown.indexOf(activeId) + 1;
        const next = [...shown.slice(at), ...shown.slice(0, at)].find(waits);
        if (next) arrive(next);
        else tell('all-done');
      };

      switch (command.name) {
        case 'next':
          return step(1);
        case 'previous':
          return step(-1);
        case 'confirm':
          return finish('translated');
        case 'review':
          return finish('reviewed');
        case 'filters':
          return document.querySelector<HTMLElement>(`#${FILTERS_ID} [aria-pressed='true']`)?.focus();
        case 'unchanged':
          if (row?.segment.state !== 'stale') return tell('not-stale');
          if (isUnsaved(row)) return finish('translated');
          return onUnchanged([row.segment.id]);
      }
      if (!row || !editor) return;
      if (editor.readOnly) return tell('read-only');
      const { segment, words } = row;
      switch (command.name) {
        case 'copy-source':
          return writeOver(editor, segment.source);
        case 'term': {
          const term = nextTerm(segment.terms, words);
          return term ? writeInto(editor, term.target) : tell('no-term');
        }
        case 'code':
        case 'next-code': {
          const left = codesLeft(segment.source, words);
          const code = command.name === 'code' ? command.number : left[0];
          const isKnown = [...segment.codes, ...segment.ownCodes].some(({ id }) => id === code);
          return code !== undefined && isKnown ? writeCode(editor, code) : tell('no-code');
        }
        case 'suggestion': {
          const chosen = offered.current[command.number - 1];
          if (!chosen) return tell('no-suggestion');
          origin.current = chosen.from;
          writeOver(editor, chosen.target);
          origin.current = 'workbench';
          return tell('taken');
        }
      }
    },
    [formatMessage],
  );

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = event.isComposing ? null : commandOf(event);
      const isElsewhere = event.target instanceof Element && event.target.closest(OWN_KEYS);
      if (!command || isElsewhere) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [run]);

  return run;
}

/** Where keys are nobody's but the reader's own: dialogs, lists of choices, a comment that is written. */
const OWN_KEYS = '[role=dialog], [role=alertdialog], [role=listbox], [data-workbench-own-keys]';
