import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/locale';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { concernedIn, type MailKind } from '../../../domain/workflow/turns';
import type { ScheduledTime } from '../../../domain/workflow/wall-time';
import type { Actor } from '../actor';
import { describeFailure } from '../describe-failure';
import { actorNames } from '../gateways/actor-names';
import { afterCommit } from '../gateways/after-commit';
import { type Addressee, peopleIn } from '../gateways/people';
import { readWorkflow } from '../gateways/workflow-gateway';
import { composeCommentMail, composeMoveMail, type Mail, type Subject } from '../mail/compose-mail';
import type { Outbox } from '../mail/outbox';
import { sendMail } from '../mail/send-mail';
import { settingsNow } from '../settings/read-settings';
import { BULLETIN } from '../uids';

/** A move that was made, as its request told it. */
type MadeMove = {
  readonly bulletinId: string;
  readonly move: Move;
  readonly actor: Actor;
  readonly reason?: string | undefined;
  readonly schedule?: ScheduledTime | undefined;
};

/** A comment that was written; `placeIn` tells its place in a language. */
type MadeComment = {
  readonly bulletinId: string;
  readonly actor: Actor;
  readonly text: string;
  readonly placeIn: (language: Locale) => string | null;
};

/**
 * Mails those whose turn it is in `stage`, each in their language, that a bulletin came there; not the one who moved
 * it. Returns at once and never throws. Best effort: mail leaves after the move is committed and out of this process's
 * memory, so that a failing server or a crash loses the mail and never the move, which the desk shows in any case.
 */
export function notifyTurn(
  strapi: Core.Strapi,
  { bulletinId, move, actor, reason, schedule }: MadeMove,
  stage: Stage,
): void {
  const said = reason?.trim() || null;
  const reasonIn = (language: Locale) => (said && move === 'fail' ? describeFailure(language, said) : said);
  tell(
    strapi,
    bulletinId,
    actor,
    'stage',
    async () => stage,
    (language, subject) =>
      composeMoveMail(language, subject, { move, reason: reasonIn(language), schedule: schedule ?? null }),
  );
}

/** Mails a comment to those whose turn it is in the stage the bulletin stands in; as best effort as `notifyTurn`. */
export function notifyComment(strapi: Core.Strapi, { bulletinId, actor, text, placeIn }: MadeComment): void {
  const stageNow = async () => (await readWorkflow(strapi, bulletinId)).stage;
  tell(strapi, bulletinId, actor, 'comment', stageNow, (language, subject) =>
    composeCommentMail(language, subject, { text, place: placeIn(language) }),
  );
}

function tell(
  strapi: Core.Strapi,
  bulletinId: string,
  actor: Actor,
  about: 'stage' | 'comment',
  stageOf: () => Promise<Stage>,
  compose: (language: Locale, subject: Subject) => Mail,
): void {
  const outbox: Outbox = strapi.plugin('newsletter').service('outbox');
  const errand = async () => {
    const stage = await stageOf();
    const kind: MailKind = about === 'stage' ? stage : about;
    if ((await settingsNow(strapi, 'mail')).off.includes(kind)) return;
    const people = await peopleIn(strapi, concernedIn(stage), actor.name);
    if (people.length === 0) return;
    const subject = await subjectOf(strapi, bulletinId, actor, stage);
    for (const person of people) await sendTo(strapi, person, compose(person.language, subject));
  };
  afterCommit(strapi, () => outbox.post(errand));
}

/** Sends a mail to somebody; one that fails is logged. */
export async function sendTo(strapi: Core.Strapi, { email }: Addressee, mail: Mail): Promise<void> {
  try {
    await sendMail(strapi, email, mail);
  } catch (error) {
    strapi.log.error(`Mail to ${email} failed: ${error instanceof Error ? error.message : error}`);
  }
}

/** What a mail tells of a bulletin that somebody did something about. */
export async function subjectOf(strapi: Core.Strapi, bulletinId: string, actor: Actor, stage: Stage): Promise<Subject> {
  const rows: { locale: Locale; number: number | null; title: string | null }[] = await strapi.db
    .query(BULLETIN)
    .findMany({ select: ['locale', 'number', 'title'], where: { documentId: bulletinId, publishedAt: null } });
  const titleIn = (locale: Locale) => rows.find((row) => row.locale === locale)?.title || null;
  const names = await actorNames(strapi, [actor.name]);
  const language = stage === 'in-translation' ? 'en' : 'el';
  return {
    number: rows[0]?.number ?? null,
    title: { el: titleIn('el'), en: titleIn('en') },
    stage,
    who: actor.channel === 'schedule' ? null : (names.get(actor.name) ?? actor.name),
    url: `${strapi.config.get('admin.absoluteUrl')}/content-manager/collection-types/${BULLETIN}/${bulletinId}?plugins%5Bi18n%5D%5Blocale%5D=${language}`,
  };
}
