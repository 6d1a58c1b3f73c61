import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { COMPONENT_LAYOUTS, type Layout, TYPE_LAYOUTS } from './layouts';

const PAGE_SIZE = 20;

/** The part of Strapi's stored configuration of a view that Deltio writes. */
type View = {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list?: string[]; edit: { name: string; size: number }[][] };
};

/** What Strapi's two services for views have in common. */
type Views = {
  findConfiguration(model: { uid: string }): Promise<View>;
  updateConfiguration(model: { uid: string }, view: View): Promise<unknown>;
};

/**
 * The Content Manager shows each type and component by `layouts.ts`. A view that an administrator has changed since
 * Deltio last wrote it is left as it is; what was written is kept in Strapi's store to tell the two apart.
 */
export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const store = strapi.store({ type: 'plugin', name: 'newsletter', key: 'views-written' });
  const written = ((await store.get()) ?? {}) as Record<string, string>;
  const updated = {
    ...written,
    ...(await writeViews(manager.service('content-types'), TYPE_LAYOUTS, written)),
    ...(await writeViews(manager.service('components'), COMPONENT_LAYOUTS, written)),
  };
  if (!isDeepStrictEqual(updated, written)) await store.set({ value: updated });
}

async function writeViews(views: Views, layouts: Readonly<Record<string, Layout>>, written: Record<string, string>) {
  const updated: Record<string, string> = {};
  for (const [uid, layout] of Object.entries(layouts)) {
    const current = await views.findConfiguration({ uid });
    const wanted = viewOf(layout, current);
    const last = written[uid];
    const changedByHand = last !== undefined && last !== traceOf(layout, current);
    if (changedByHand || last === traceOf(layout, wanted)) continue;
    await views.updateConfiguration({ uid }, wanted);
    updated[uid] = traceOf(layout, wanted);
  }
  return updated;
}

function viewOf({ mainField, edit, list, sort, relations = {} }: Layout, current: View): View {
  const metadatas = structuredClone(current.metadatas);
  for (const [field, target] of Object.entries(relations)) {
    const metadata = metadatas[field];
    if (metadata) metadata.edit.mainField = target;
  }
  return {
    settings: {
      ...current.settings,
      mainField,
      pageSize: PAGE_SIZE,
      ...(sort ? { defaultSortBy: sort[0], defaultSortOrder: sort[1] } : {}),
    },
    metadatas,
    layouts: {
      list: list ? [...list] : (current.layouts.list ?? []),
      edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}

/** The part of a view that a layout speaks of, as text, to be compared. */
const traceOf = ({ list, sort }: Layout, { settings, layouts }: View): string =>
  JSON.stringify([
    settings.mainField,
    sort ? [settings.defaultSortBy, settings.defaultSortOrder] : null,
    list ? layouts.list : null,
    layouts.edit,
  ]);
