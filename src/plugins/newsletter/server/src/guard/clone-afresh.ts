import { BULLETIN, STORY } from '../uids';
import type { DocumentGuard } from './document-call';

/** What belongs to one document alone, and is given to its copy anew. */
const OWN: Record<string, Record<string, null>> = { [BULLETIN]: { number: null, slug: null }, [STORY]: { slug: null } };

/** A copy is a draft with no number and no address of its own yet. */
export const cloneAfresh: DocumentGuard = async (_strapi, { uid, action, params }, next) => {
  const own = OWN[uid];
  if (action === 'clone' && own) params.data = { ...params.data, ...own };
  return next();
};
