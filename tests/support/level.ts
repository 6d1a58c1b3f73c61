import { ok, type Result } from '../../src/plugins/newsletter/domain/result';
import type { Onlooker } from '../../src/plugins/newsletter/server/src/onlooker';
import type * as ConfirmUnchanged from '../../src/plugins/newsletter/server/src/services/workbench/confirm-unchanged';
import type * as WorkbenchDesk from '../../src/plugins/newsletter/server/src/services/workbench/workbench-desk';
import type { Desk } from './desk';
import { requireNatively } from './native';

const WORKBENCH = './dist/src/plugins/newsletter/server/src/services/workbench';

const TRANSLATOR: Onlooker = {
  actor: { name: 'command:translator', role: 'owner', channel: 'command' },
  ability: { can: () => true },
  locale: 'en',
};

/**
 * Says of every stale translation of a bulletin that it is still right, as a translator does on the workbench. Throws
 * with the code of the refusal where the bulletin is locked.
 */
export const sayStillRight = async ({ strapi }: Pick<Desk, 'strapi'>, bulletinId: string): Promise<void> => {
  const { openBench } = requireNatively<typeof WorkbenchDesk>(`${WORKBENCH}/workbench-desk`);
  const { confirmUnchanged } = requireNatively<typeof ConfirmUnchanged>(`${WORKBENCH}/confirm-unchanged`);
  const bench = await openBench(strapi, bulletinId, TRANSLATOR);
  const stale = bench?.segments.segments.filter(({ state }) => state === 'stale') ?? [];
  const said: Result<unknown, string> =
    stale.length === 0
      ? ok(null)
      : await confirmUnchanged(
          strapi,
          bulletinId,
          stale.map(({ id }) => id),
          TRANSLATOR,
        );
  if (said.ok) return;
  const message = `The translations of ${bulletinId} were not said to be right: ${said.error}`;
  throw Object.assign(new Error(message), { details: { code: said.error } });
};
