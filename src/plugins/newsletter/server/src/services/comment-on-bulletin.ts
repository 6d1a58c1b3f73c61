import type { Core } from '@strapi/strapi';
import type { CommentBody, CommentsView, CommentView } from '../../../contracts/comments';
import { anchorAt, pathOfAnchor } from '../../../domain/bulletin/anchor';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import type { Actor } from '../actor';
import { placeInWords } from '../describe-finding';
import { actorNames } from '../gateways/actor-names';
import {
  commentsOn,
  findComment,
  insertComment,
  type Signed,
  type StoredComment,
  setResolved,
} from '../gateways/comment-gateway';
import { isDocumentId, readToShow } from '../gateways/read-closure';
import { say } from '../messages';
import { BULLETIN } from '../uids';
import { notifyComment } from './notify-turn';

/** Why nothing was said; the codes are stable. */
export type CommentRefusal = 'bulletin_not_found' | 'comment_not_found' | 'unknown_place';

/** Who speaks, and the language to answer in. */
export type Speaking = { readonly actor: Actor; readonly locale: Locale };

/** The comments on a bulletin, each with its place as the bulletin stands now. */
export async function readComments(
  strapi: Core.Strapi,
  bulletinId: string,
  locale: Locale,
): Promise<Result<CommentsView, CommentRefusal>> {
  // Where nobody said anything there are no places to find; every open form asks again and again.
  const comments = isDocumentId(bulletinId) ? await commentsOn(strapi, bulletinId) : [];
  if (comments.length === 0) return (await isThere(strapi, bulletinId)) ? ok([]) : refuse('bulletin_not_found');
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return refuse('bulletin_not_found');
  return ok(comments.map((comment) => viewOf(locale, bulletin, comment)));
}

const isThere = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  isDocumentId(documentId) && (await strapi.db.query(BULLETIN).count({ where: { documentId } })) > 0;

/** Adds a comment, in whatever stage the bulletin is, and tells those whose turn it is. */
export async function addComment(
  strapi: Core.Strapi,
  bulletinId: string,
  { text, path, locale }: CommentBody,
  speaking: Speaking,
): Promise<Result<CommentView, CommentRefusal>> {
  const bulletin = await readToShow(strapi, bulletinId);
  if (!bulletin) return refuse('bulletin_not_found');
  const anchor = path ? anchorAt(bulletin, path) : null;
  if (path && !anchor) return refuse('unknown_place');
  const remark = { bulletinId, text, locale: locale ?? anchor?.target.locale ?? null, anchor };
  const comment = await insertComment(strapi, remark, await sign(strapi, speaking.actor));
  notifyComment(strapi, {
    bulletinId,
    actor: speaking.actor,
    text,
    placeIn: (language) => placeOf(language, bulletin, comment)?.words ?? null,
  });
  return ok(viewOf(speaking.locale, bulletin, comment));
}

/** Marks a comment as resolved or opens it again; one that is so already stays as it is. */
export async function settleComment(
  strapi: Core.Strapi,
  id: number,
  resolved: boolean,
  speaking: Speaking,
): Promise<Result<CommentView, CommentRefusal>> {
  const comment = await findComment(strapi, id);
  const bulletin = comment && (await readToShow(strapi, comment.bulletinId));
  if (!comment || !bulletin) return refuse('comment_not_found');
  await setResolved(strapi, comment, resolved ? await sign(strapi, speaking.actor) : null);
  return ok(viewOf(speaking.locale, bulletin, (await findComment(strapi, id)) ?? comment));
}

async function sign(strapi: Core.Strapi, { name: by }: Actor): Promise<Signed> {
  const names = await actorNames(strapi, [by]);
  return { by, name: names.get(by) ?? by, at: new Date().toISOString() };
}

const viewOf = (language: Locale, bulletin: Bulletin, comment: StoredComment): CommentView => ({
  id: comment.id,
  text: comment.text,
  locale: comment.locale,
  written: shown(comment.written),
  resolved: comment.resolved && shown(comment.resolved),
  place: placeOf(language, bulletin, comment),
});

const shown = ({ name, at }: Signed) => ({ name, at });

function placeOf(language: Locale, bulletin: Bulletin, { anchor }: StoredComment): CommentView['place'] {
  if (!anchor) return null;
  const path = pathOfAnchor(bulletin, anchor);
  const now = path && anchorAt(bulletin, path);
  return now
    ? { ...now, words: placeInWords(language, bulletin, now.path) }
    : { words: say(language, 'newsletter.comment.place-gone'), path: null, target: anchor.target };
}
