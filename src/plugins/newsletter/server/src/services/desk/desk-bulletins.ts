import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../domain/locale';
import { bulletinHeads, type StoredHead } from '../../gateways/bulletin-heads';
import { NEW_WORKFLOW, readWorkflows, type StoredWorkflow } from '../../gateways/workflow-gateway';

/** A bulletin by what it is known by, with where it stands. */
export type DeskBulletin = StoredHead & { readonly workflow: StoredWorkflow };

/** All bulletins of the desk, with where each stands. */
export async function deskBulletins(strapi: Core.Strapi, locale: Locale): Promise<DeskBulletin[]> {
  const heads = await bulletinHeads(strapi, locale);
  const workflows = await readWorkflows(strapi);
  return [...heads.values()].map((head) => ({ ...head, workflow: workflows.get(head.documentId) ?? NEW_WORKFLOW }));
}
