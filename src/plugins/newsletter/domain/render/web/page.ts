import type { Graph } from 'schema-dts';
import type { Locale } from '../../locale';
import type { OperationDocument } from '../outputs/subjects';
import type { Html } from './html';
import type { PhotoDocument } from './parts/picture';

/** A page before it is written: what stands on it, and what its head has to say of it. */
export type Page = {
  readonly title: string;
  /** One or two sentences for those who see a link to it; `null` where there are none. */
  readonly description: string | null;
  /** Its address in each language that it is there in, relative to the origin; the archive's on an error page. */
  readonly addresses: Readonly<Partial<Record<Locale, string>>>;
  readonly operation: OperationDocument | null;
  /** What is shown beside a link to it. */
  readonly photo: PhotoDocument | null;
  readonly kind: 'article' | 'website';
  /** Whether search engines may list it and others may share it: not an error, not a revision that was superseded. */
  readonly isIndexed: boolean;
  /** The same for machines (JSON-LD). */
  readonly graph: Graph | null;
  readonly main: Html;
};
