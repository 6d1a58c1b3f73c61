import { startTransition, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrphanView, SegmentView, WorkbenchDocument } from '../../../contracts/workbench/workbench';
import { DocumentSegments } from './DocumentSegments';
import { LIST_ID } from './use-commands';

/** So many segments are drawn at first, around the open one; the others once these can be used. */
const FIRST = 40;

const NONE: readonly OrphanView[] = [];

type Props = {
  readonly documents: readonly WorkbenchDocument[];
  readonly segments: readonly SegmentView[];
  readonly orphans: readonly OrphanView[];
  readonly shown: readonly string[];
  readonly activeId: string | null;
  readonly hasOrphans: boolean;
};

/** The segments that are listed, document by document. */
export const SegmentList = ({ documents, segments, orphans, shown, activeId, hasOrphans }: Props) => {
  const { formatMessage } = useIntl();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const middle = Math.max(0, shown.indexOf(activeId ?? ''));
  const from = Math.max(0, middle - FIRST / 2);
  const drawn = new Set(isWhole ? shown : shown.slice(from, from + FIRST));
  const documentOf = new Map(segments.map(({ id, documentId }) => [id, documentId]));
  return (
    <div id={LIST_ID}>
      {shown.length === 0 ? <p className="empty">{formatMessage({ id: 'newsletter.admin.workbench.empty' })}</p> : null}
      {documents.map((document) => {
        const { documentId, type } = document;
        const ids = shown.filter((id) => drawn.has(id) && documentOf.get(id) === documentId).join(' ');
        const own = hasOrphans && isWhole ? orphans.filter((orphan) => orphan.documentId === documentId) : NONE;
        if (ids === '' && own.length === 0) return null;
        const isHere = activeId !== null && documentOf.get(activeId) === documentId;
        return (
          <DocumentSegments
            key={`${type} ${documentId}`}
            document={document}
            ids={ids}
            orphans={own.length > 0 ? own : NONE}
            activeId={isHere ? activeId : null}
          />
        );
      })}
    </div>
  );
};
