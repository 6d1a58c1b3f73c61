import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../src/plugins/newsletter/domain/bulletin/bulletin';
import type { Move, Stage } from '../../../src/plugins/newsletter/domain/workflow/stages';
import { WORKFLOW } from '../../../src/plugins/newsletter/domain/workflow/table';
import type { Actor } from '../../../src/plugins/newsletter/server/src/actor';
import type * as MayMove from '../../../src/plugins/newsletter/server/src/may-move';
import type * as MoveBulletin from '../../../src/plugins/newsletter/server/src/services/move-bulletin';
import { writeReadyBulletin } from '../bulletins';
import { type Desk, startDesk } from '../desk';
import { requireNatively } from '../native';
import { hire, type Role } from '../people';
import { type Edit, ROLES } from './call';
import { type Closure, makeEdit } from './make-edit';

type Colleague = { actor: Actor; ability: MayMove.Ability; user: unknown };

/** A desk with one bulletin, a person in each role, and the ways in which they act on it. */
export interface Office {
  desk: Desk;
  closure: Closure;
  digest(): Promise<string | null>;
  /** What the bulletin shows: each document as it stands, by its id. */
  parts(): Promise<ReadonlyMap<string, string>>;
  stage(): Promise<Stage>;
  mayMove(role: Role, move: Move): boolean;
  nameOf(role: Role): string;
  /** Makes a move as the plugin's API does: the role's permission first. Gives `ok`, or the code of the refusal. */
  move(role: Role, move: Move): Promise<string>;
  /** Makes a change in the name of somebody. Gives `ok`, or the code of the refusal. */
  edit(role: Role, edit: Edit, word: string): Promise<string>;
  tick(): Promise<void>;
  close(): Promise<void>;
}

const SERVER = './dist/src/plugins/newsletter/server/src';
const SOON_MS = 40;

const colleague = async (desk: Desk, role: Role): Promise<Colleague> => {
  const { id } = await hire(desk, role);
  const user = await desk.strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const ability = await desk.strapi.service('admin::permission').engine.generateUserAbility(user);
  const codes = user.roles.map(({ code }: { code: string }) => code).join(',');
  return { actor: { name: `admin:${id}`, role: codes, channel: 'admin' }, ability, user };
};

const first = async (strapi: Core.Strapi, uid: string): Promise<string> =>
  (await strapi.db.query(uid).findOne({ where: { locale: 'el' }, orderBy: { id: 'asc' } })).documentId;

/** What Strapi knows of a request while it serves it. */
const requestOf = ({ user }: Colleague) => ({
  state: { auth: { strategy: { name: 'admin' } }, user, route: { info: { type: 'admin' } } },
  query: {},
  get: () => '',
});

/** Opens a desk of its own, with bulletin no. 2 ready to be submitted. */
export const openOffice = async (): Promise<Office> => {
  const desk = await startDesk({ seeded: true, listen: false });
  const { strapi } = desk;
  const { documentId, stories, events } = await writeReadyBulletin(desk);
  const colleagues = new Map<Role, Colleague>();
  for (const role of ROLES) colleagues.set(role, await colleague(desk, role));
  const of = (role: Role) => {
    const found = colleagues.get(role);
    if (!found) throw new Error(`Nobody is ${role}`);
    return found;
  };
  const { moveBulletin } = requireNatively<typeof MoveBulletin>(`${SERVER}/services/move-bulletin`);
  const { mayMove } = requireNatively<typeof MayMove>(`${SERVER}/may-move`);
  const { readClosure } = requireNatively<{ readClosure(...args: unknown[]): Promise<Bulletin | null> }>(
    `${SERVER}/gateways/read-closure`,
  );
  const { digestOf } = requireNatively<{ digestOf(bulletin: Bulletin): string }>(
    './dist/src/plugins/newsletter/domain/bulletin/digest',
  );
  const { publishDue } = requireNatively<{ publishDue(strapi: Core.Strapi): Promise<void> }>(
    `${SERVER}/services/publish-due`,
  );
  const read = () => readClosure(strapi, documentId, 'draft');
  const draft = await read();
  const closure: Closure = {
    bulletin: documentId,
    stories,
    event: events[0] ?? '',
    speaker: draft?.speakers[0]?.documentId ?? '',
    beneficiary: draft?.beneficiaries[0]?.documentId ?? '',
    operation: await first(strapi, 'api::operation.operation'),
    statement: draft?.operation?.fundingStatement.el ?? '',
  };
  return {
    desk,
    closure,
    digest: async () => {
      const bulletin = await read();
      return bulletin && digestOf(bulletin);
    },
    parts: async () => {
      const bulletin = await read();
      if (!bulletin) return new Map();
      const { stories, events, speakers, beneficiaries, operation, ...own } = bulletin;
      const lineup = stories.map(({ documentId: id }) => id);
      const shown = [...stories, ...events, ...speakers, ...beneficiaries, ...(operation ? [operation] : [])];
      return new Map([{ ...own, lineup }, ...shown].map((part) => [part.documentId, JSON.stringify(part)]));
    },
    stage: async () => {
      const row = await strapi.db.query('plugin::newsletter.workflow').findOne({ where: { bulletinId: documentId } });
      return row?.stage ?? 'draft';
    },
    mayMove: (role, move) => mayMove(of(role).ability, move),
    nameOf: (role) => of(role).actor.name,
    move: async (role, move) => {
      const { ability, actor } = of(role);
      if (!mayMove(ability, move)) return 'move_not_permitted';
      const due = new Date(Date.now() + SOON_MS).toISOString();
      const outcome = await moveBulletin(strapi, {
        bulletinId: documentId,
        move,
        actor,
        reason: 'Έλεγχος',
        note: { el: 'Διόρθωση', en: 'Correction' },
        schedule: { due, local: due.slice(0, 16), zone: 'Europe/Athens' },
      });
      return outcome.ok ? 'ok' : outcome.error.code;
    },
    edit: async (role, edit, word) => {
      try {
        await strapi.requestContext.run(requestOf(of(role)) as never, async () => {
          await makeEdit(strapi, edit, closure, word);
        });
        return 'ok';
      } catch (error) {
        const { details } = error as { details?: { code?: string } };
        if (!details?.code) throw error;
        return details.code;
      }
    },
    tick: async () => {
      await new Promise((resolve) => setTimeout(resolve, SOON_MS));
      await publishDue(strapi);
    },
    close: () => desk.stop(),
  };
};

/** The moves that lead on from a stage, though not to the archive, and the roles that hold them, in the table's order. */
export const stepsFrom = (office: Office, stage: Stage): { role: Role; move: Move }[] =>
  WORKFLOW.filter(({ from, to }) => from === stage && to !== 'archived').flatMap(({ move }) =>
    ROLES.filter((role) => office.mayMove(role, move)).map((role) => ({ role, move })),
  );
