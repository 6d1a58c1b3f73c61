import type { Locale } from '../../../domain/locale';
import type { OutputId } from '../../../domain/render/outputs/addresses';
import type { PreviewView } from './preview-api';

/** A way to look at a draft: what is shown, and how wide in CSS pixels (`null`: as wide as there is room). */
type View = { readonly output: OutputId; readonly width: number | null; readonly isSandboxed: boolean };

/** The ways to look at a draft. Browsers show no PDF in a sandbox; one can neither run nor read anything of ours. */
export const VIEWS = {
  web: { output: 'bulletin-page', width: null, isSandboxed: true },
  'email-narrow': { output: 'email-html', width: 360, isSandboxed: true },
  'email-wide': { output: 'email-html', width: 640, isSandboxed: true },
  pdf: { output: 'bulletin-pdf', width: null, isSandboxed: false },
  'pdf-both': { output: 'bilingual-pdf', width: null, isSandboxed: false },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/**
 * The address of a view, without its origin: pages let the desk's own origin alone frame them, by whatever name this
 * browser knows it. `null` where it is not made.
 */
export function addressOfView({ links }: PreviewView, view: ViewName, locale: Locale): string | null {
  const { output } = VIEWS[view];
  const link = links.find((each) => each.output === output && (each.locale === locale || each.locale === null));
  return link ? new URL(link.url).pathname : null;
}
