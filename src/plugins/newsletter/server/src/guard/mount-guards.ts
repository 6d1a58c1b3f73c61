import type { Core } from '@strapi/strapi';
import { openCallStorage } from './call-storage';
import { cleanText } from './clean-text';
import { cloneAfresh } from './clone-afresh';
import type { DocumentCall, DocumentGuard } from './document-call';
import { fillSlug } from './fill-slug';
import { hideDrafts } from './hide-drafts';
import { keepDrafts } from './keep-drafts';
import { keepIdentity } from './keep-identity';
import { keepLanguagesParallel } from './keep-languages-parallel';
import { keepNumbersUnique } from './keep-numbers-unique';
import { keepSharedRows } from './keep-shared-rows';
import { keepSources } from './keep-sources';
import { keepToOwnLanguages } from './keep-to-own-languages';
import { keepWhatIsUsed } from './keep-what-is-used';
import { knowLocales } from './know-locales';
import { noteChanges } from './note-changes';
import { refusePublishing } from './refuse-publishing';
import { refuseStaleEdits } from './refuse-stale-edits';
import { respectStage } from './respect-stage';

/** Outermost first; from `noteChanges` on under the desk lock, so that no move comes between a check and its write. */
const GUARDS: readonly DocumentGuard[] = [
  knowLocales,
  cleanText,
  hideDrafts,
  refusePublishing,
  keepIdentity,
  keepToOwnLanguages,
  keepSources,
  keepSharedRows,
  noteChanges,
  refuseStaleEdits,
  respectStage,
  keepDrafts,
  keepWhatIsUsed,
  keepNumbersUnique,
  cloneAfresh,
  fillSlug,
  keepLanguagesParallel,
];

const inside = openCallStorage<true>();

/** Puts Deltio's rules around every action of the Document Service; call it in `register`, so that they are outermost. */
export function mountGuards(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action, params } = context;
    const call: DocumentCall = { uid, action, params: params as DocumentCall['params'], outermost: !inside.get() };
    const run = (index: number): Promise<unknown> => {
      const guard = GUARDS[index];
      // Whatever listens to the write itself is a caller of its own, to which all rules apply.
      return guard ? guard(strapi, call, () => run(index + 1)) : inside.exit(() => Promise.resolve(next()));
    };
    return inside.run(true, () => run(0)) as never;
  });
}
