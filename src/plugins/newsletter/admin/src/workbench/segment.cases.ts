import type { SegmentView, WorkbenchView } from '../../../contracts/workbench/workbench';

/** A segment of the workbench for tests: a translated headline unless told otherwise. */
export const segment = (own: Partial<SegmentView> = {}): SegmentView => ({
  id: 's1',
  documentId: 'story1',
  path: ['stories', 0, 'headline'],
  place: 'Επικεφαλίδα',
  kind: 'field',
  source: 'Ενημέρωση στα Χανιά',
  codes: [],
  target: 'Information day in Chania',
  ownCodes: [],
  state: 'translated',
  isOptional: false,
  made: null,
  change: null,
  maxLength: null,
  terms: [],
  findings: [],
  mayWrite: true,
  ...own,
});

/** What the workbench reads, for tests: these segments of one story. */
export const workbench = (segments: readonly SegmentView[]): WorkbenchView => ({
  bulletin: { documentId: 'bulletin1', number: 2, title: 'Δελτίο', issueDate: null },
  direction: { source: 'el', target: 'en' },
  mayTurn: false,
  assignment: null,
  mayAssign: false,
  machine: null,
  documents: [{ type: 'story', documentId: 'story1', path: ['stories', 0], name: 'Ιστορία 1' }],
  segments,
  orphans: [],
  progress: { missing: 0, stale: 0, draft: 0, machine: 0, translated: segments.length, reviewed: 0 },
});
