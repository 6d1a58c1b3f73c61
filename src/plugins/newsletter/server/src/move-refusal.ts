import type { Bulletin } from '../../domain/bulletin/bulletin';
import type { SettledFinding } from '../../domain/lint/settle';
import type { Refusal } from '../../domain/workflow/transition';

/** Why a move was refused; `findings` are those that block it. */
export type MoveRefusal =
  | (Refusal & { readonly bulletin: Bulletin; readonly findings: readonly SettledFinding[] })
  | { readonly code: 'bulletin_not_found' }
  | { readonly code: 'stale_version'; readonly current: number }
  | { readonly code: 'stale_content'; readonly current: string };
