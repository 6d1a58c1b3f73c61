import { memo, useId } from 'react';
import type { OrphanView, WorkbenchDocument } from '../../../contracts/workbench/workbench';
import { OrphanRow } from './OrphanRow';
import { SegmentRow } from './SegmentRow';

type Props = {
  readonly document: WorkbenchDocument;
  /** The segments that are listed, one after the other between two spaces; a text, so that the same list is the same. */
  readonly ids: string;
  readonly orphans: readonly OrphanView[];
  /** The segment that is open, where it is one of these. */
  readonly activeId: string | null;
};

/** The segments of one document under its name, and at the end what is left over in the target. */
export const DocumentSegments = memo(({ document: { name, path }, ids, orphans, activeId }: Props) => {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{name}</h2>
      <ul>
        {ids
          .split(' ')
          .filter(Boolean)
          .map((id) => (
            <SegmentRow key={id} id={id} isActive={id === activeId} isInside={path.length > 0} />
          ))}
        {orphans.map((orphan) => (
          <OrphanRow key={orphan.id} orphan={orphan} />
        ))}
      </ul>
    </section>
  );
});
