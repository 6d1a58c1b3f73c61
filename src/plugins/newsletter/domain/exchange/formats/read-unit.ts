import { type InlineText, plainOf } from '../inline';
import type { SegmentState } from '../segment-state';
import type { ReadUnit } from './exchange-file';
import type { Place } from './file-fault';

type Told = { readonly state: SegmentState | null; readonly place: Place };

/** A unit as its file tells it; one whose target has no words is missing, whatever the file says of its state. */
export const unitAsRead = (id: string, source: InlineText, target: InlineText, { state, place }: Told): ReadUnit =>
  plainOf(target).trim() === ''
    ? { id, source, target: null, state: 'missing', place }
    : { id, source, target, state, place };
