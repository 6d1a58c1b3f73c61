import type { Core } from '@strapi/strapi';
import type { LineupBody, NewStoryBody } from '../../../contracts/lineup/lineup';
import { DEFAULT_LOCALE, LOCALES } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { administratorOf } from '../actor';
import { mayCreate } from '../content-rights';
import { underDeskLock } from '../gateways/desk-lock';
import { isDocumentId } from '../gateways/read-closure';
import { requireUnchanged } from '../guard/refuse-stale-edits';
import type { Onlooker } from '../onlooker';
import { BULLETIN, STORY } from '../uids';
import { mayArrange } from './read-lineup';

/** Why a lineup stayed as it was; the codes are stable. What the guards refuse, they throw. */
export type LineupRefusal = 'bulletin_not_found' | 'lineup_not_permitted' | 'story_not_found' | 'story_twice';

/** A stored place of a lineup: the id of its row, and the story in it. */
type Slot = { readonly id: number | string; readonly story: string };

/** Gives a bulletin these stories in this order, as the caller, as one edit of the bulletin with all its guards. */
export const arrangeLineup = (
  strapi: Core.Strapi,
  documentId: string,
  { stories, read }: LineupBody,
  onlooker: Onlooker,
): Promise<Result<null, LineupRefusal>> =>
  arranging(strapi, documentId, read, onlooker, async (slots) => {
    if (new Set(stories).size < stories.length) return refuse('story_twice');
    const added = stories.filter((story) => !slots.some((slot) => slot.story === story));
    for (const story of added) if (!(await isStory(strapi, story))) return refuse('story_not_found');
    return ok(stories);
  });

/** Makes a story with its headline at the end of a lineup, as the caller; both or neither. Gives its document id. */
export async function addNewStory(
  strapi: Core.Strapi,
  documentId: string,
  { headline, read }: NewStoryBody,
  onlooker: Onlooker,
): Promise<Result<string, LineupRefusal>> {
  let made = '';
  const outcome = await arranging(strapi, documentId, read, onlooker, async (slots) => {
    if (!mayCreate(onlooker.ability, STORY)) return refuse('lineup_not_permitted');
    const by = administratorOf(onlooker.actor);
    const documents = strapi.documents(STORY);
    const data = { headline: headline.el, createdBy: by, updatedBy: by };
    made = (await documents.create({ locale: DEFAULT_LOCALE, data: data as never })).documentId;
    if (headline.en) {
      const english = { headline: headline.en, updatedBy: by };
      await documents.update({ documentId: made, locale: 'en', data: english as never });
    }
    return ok([...slots.map(({ story }) => story), made]);
  });
  return outcome.ok ? ok(made) : outcome;
}

/** Under the lock from the reading on: nobody writes between what was seen and what is arranged. */
const arranging = (
  strapi: Core.Strapi,
  documentId: string,
  read: string,
  { ability, actor }: Onlooker,
  choose: (slots: readonly Slot[]) => Promise<Result<readonly string[], LineupRefusal>>,
): Promise<Result<null, LineupRefusal>> =>
  underDeskLock(strapi, async (): Promise<Result<null, LineupRefusal>> => {
    const slots = isDocumentId(documentId) ? await readSlots(strapi, documentId) : null;
    if (!slots) return refuse('bulletin_not_found');
    if (!mayArrange(strapi, ability, documentId)) return refuse('lineup_not_permitted');
    await requireUnchanged(strapi, BULLETIN, { documentId, locale: DEFAULT_LOCALE, read });
    const chosen = await choose(slots);
    if (!chosen.ok) return chosen;
    // A row that stays keeps its id, and with it what it holds.
    const lineup = chosen.value.map((story) => {
      const slot = slots.find((each) => each.story === story);
      return slot ? { id: slot.id } : { story };
    });
    const data = { lineup, updatedBy: administratorOf(actor) };
    await strapi.documents(BULLETIN).update({ documentId, locale: DEFAULT_LOCALE, data: data as never });
    return ok(null);
  });

async function readSlots(strapi: Core.Strapi, documentId: string): Promise<Slot[] | null> {
  const row = await strapi.documents(BULLETIN).findOne({
    documentId,
    locale: DEFAULT_LOCALE,
    populate: { lineup: { populate: { story: { fields: ['documentId'] } } } } as never,
  });
  if (!row) return null;
  const slots = ((row as { lineup?: unknown }).lineup ?? []) as { id: number; story: { documentId: string } | null }[];
  return slots.flatMap(({ id, story }) => (story ? [{ id, story: story.documentId }] : []));
}

const isStory = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await strapi.db.query(STORY).count({ where: { documentId, locale: [...LOCALES], publishedAt: null } })) > 0;
