import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Eye, File } from '@strapi/icons';
import { Layouts, usePersistentState } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import type { Suggestion, WorkbenchView } from '../../../contracts/workbench/workbench';
import { AssignmentFacts } from '../assignment/AssignmentFacts';
import { WarningBox } from '../panels/WarningBox';
import { PreviewDock } from '../preview/PreviewDock';
import { useSayRefusal } from '../settings/use-say-refusal';
import { useBulletinName } from '../showing/use-bulletin-name';
import { aimedAt } from './aim-at';
import type { Told } from './bench';
import { ExchangeDialog } from './ExchangeDialog';
import { FillButton } from './FillButton';
import { ALL, isOpen } from './filter-segments';
import { KeptWordsNotice } from './KeptWordsNotice';
import { KeyLegend } from './KeyLegend';
import { ProgressBar } from './ProgressBar';
import type { Change } from './row';
import { SaveState } from './SaveState';
import { SegmentFilters } from './SegmentFilters';
import { SegmentList } from './SegmentList';
import { Sheet } from './Sheet';
import { TroubleBar } from './TroubleBar';
import { TurnButton } from './TurnButton';
import { useBench } from './use-bench';
import { focusEditor, useCommands } from './use-commands';
import { useShown } from './use-shown';
import { WayBack } from './WayBack';
import { useLeaveUnchangedMutation } from './workbench-api';
import { useOverview, WorkbenchContext } from './workbench-context';

type Props = {
  readonly documentId: string;
  readonly view: WorkbenchView;
  /** When the view was asked for, in ms. */
  readonly readAt: number;
  readonly reread: () => void;
  /** Says something to a screen reader, once. */
  readonly say: (words: string) => void;
  /** Whether it was opened by what was just done on this page, and the focus is to be in it. */
  readonly takesFocus: boolean;
};

/** A bulletin's two languages side by side, segment by segment. */
export const Workbench = ({ documentId, view, readAt, reread, say, takesFocus }: Props) => {
  const { formatMessage, locale } = useIntl();
  const nameOf = useBulletinName();
  const sayRefusal = useSayRefusal();
  const [leaveUnchanged] = useLeaveUnchangedMutation();
  const [isPreviewed, setPreviewed] = usePersistentState<boolean>('newsletter.workbench.preview', false);
  const [isExchanging, setExchanging] = useState(false);
  const [query] = useSearchParams();
  const offered = useRef<readonly Suggestion[]>([]);
  const origin = useRef<Change['origin']>('workbench');
  const { bulletin, direction, documents, machine, mayTurn, assignment, mayAssign } = view;
  const word = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);

  const lastSaved = useRef('');
  const tell = (told: Told) => {
    if (told.kind === 'saved') {
      const { id, state } = told.segment;
      // Of drafts that follow each other in one segment only the first is said.
      if (lastSaved.current === `${id} ${state}`) return;
      lastSaved.current = `${id} ${state}`;
      say(word('said-saved', { state: word(`state-${state}`), left: left() }));
    } else if ('segment' in told) say(word(`said-${told.kind}`, { place: told.segment.place }));
    else say(word(`said-${told.kind}`));
  };
  const [aimed] = useState(() => aimedAt(view.segments, query));
  const wantsFocus = useRef(aimed !== null || takesFocus);
  const [activeId, setActiveId] = useState<string | null>(
    () => aimed ?? view.segments.find(isOpen)?.id ?? view.segments[0]?.id ?? null,
  );
  const { bench, shelf } = useBench({
    documentId,
    view,
    readAt,
    tell,
    reread,
    onShift: (shifts) => setActiveId((id) => (id !== null && shifts.get(id)) || id),
  });
  const { segments, orphans, progress } = useOverview(bench);
  const left = () => bench.overview().segments.filter(isOpen).length;
  const { filter, setFilter, order, shown } = useShown(segments, documents);

  const open = useCallback((id: string) => {
    wantsFocus.current = true;
    setActiveId(id);
    focusEditor();
  }, []);
  const goTo = (id: string) => {
    if (!shown.includes(id)) setFilter(ALL);
    open(id);
  };
  const unchanged = async (ids: readonly string[]) => {
    const answer = await leaveUnchanged({ documentId, locale, ids: [...ids] });
    if ('data' in answer && answer.data) {
      bench.takeIn(answer.data);
      say(word('said-unchanged', { count: ids.length, left: left() }));
      focusEditor();
    } else say(sayRefusal(answer));
  };
  const run = useCommands({ bench, order, shown, activeId, open, say, offered, origin, onUnchanged: unchanged });
  const parts = useMemo(
    () => ({ bench, documentId, direction, machine, open, run, say, offered, origin, wantsFocus }),
    [bench, documentId, direction, machine, open, run, say],
  );

  const slight = segments.filter(({ change, mayWrite }) => mayWrite && change?.isSlight).map(({ id }) => id);
  const isReadOnly = segments.length > 0 && !segments.some(({ mayWrite }) => mayWrite);
  const path = documents.find(
    ({ documentId: own }) => own === segments.find(({ id }) => id === activeId)?.documentId,
  )?.path;

  return (
    <WorkbenchContext.Provider value={parts}>
      <Layouts.Header
        navigationAction={<WayBack documentId={documentId} />}
        title={word('title')}
        subtitle={`${nameOf(bulletin)} · ${word(`direction-${direction.source}`)}`}
        secondaryAction={<SaveState bench={bench} />}
      />
      <Layouts.Content>
        <Sheet>
          {isReadOnly ? (
            <WarningBox>
              <Typography textColor="neutral800">{word('nothing-writable')}</Typography>
            </WarningBox>
          ) : null}
          <KeptWordsNotice bench={bench} shelf={shelf} say={say} />
          <ProgressBar progress={progress} />
          <AssignmentFacts bulletinId={documentId} assignment={assignment} mayAssign={mayAssign} />
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              startIcon={<Eye />}
              aria-expanded={isPreviewed}
              onClick={() => setPreviewed(!isPreviewed)}
            >
              {word('preview')}
            </Button>
            <Button variant="tertiary" startIcon={<File />} onClick={() => setExchanging(true)}>
              {word('exchange.open')}
            </Button>
            <FillButton documentId={documentId} machine={machine} segments={segments} reread={reread} say={say} />
            <TurnButton documentId={documentId} direction={direction} mayTurn={mayTurn} say={say} />
          </Flex>
          <SegmentFilters segments={segments} documents={documents} filter={filter} onChange={setFilter} />
          {slight.length > 0 ? (
            <p className="tools">
              <button type="button" className="tool" onClick={() => unchanged(slight)}>
                {word('all-slight', { count: slight.length })}
              </button>
            </p>
          ) : null}
          <KeyLegend />
          <SegmentList
            documents={documents}
            segments={segments}
            orphans={orphans}
            shown={shown}
            activeId={activeId}
            hasOrphans={filter.kind === 'all' && filter.words === ''}
          />
          <TroubleBar onGo={goTo} />
        </Sheet>
      </Layouts.Content>
      <Modal.Root open={isExchanging} onOpenChange={setExchanging}>
        {isExchanging ? (
          <ExchangeDialog
            documentId={documentId}
            number={bulletin.number}
            direction={direction}
            mayWrite={!isReadOnly}
            onWritten={(words) => {
              setExchanging(false);
              reread();
              say(words);
            }}
          />
        ) : null}
      </Modal.Root>
      {isPreviewed ? (
        <PreviewDock
          bulletinId={documentId}
          written={direction.target}
          story={path?.[0] === 'stories' ? Number(path[1]) + 1 : null}
          onClose={() => setPreviewed(false)}
        />
      ) : null}
    </WorkbenchContext.Provider>
  );
};
