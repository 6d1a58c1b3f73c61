import type { LocalizedText } from '../../../domain/bulletin/localized';
import { writeDate } from '../../../domain/dates/write-date';
import { type Locale, otherLocale } from '../../../domain/locale';
import type { Move, Stage } from '../../../domain/workflow/stages';
import { awaitsSomebody } from '../../../domain/workflow/turns';
import type { ScheduledTime } from '../../../domain/workflow/wall-time';
import { say } from '../messages';

/** What every mail tells of a bulletin; `who` is a name, or `null` where the schedule acted. */
export type Subject = {
  readonly number: number | null;
  readonly title: LocalizedText;
  readonly stage: Stage;
  readonly who: string | null;
  /** Address of the edit view. */
  readonly url: string;
};

/** A move that was made. */
export type MoveNews = {
  readonly move: Move;
  readonly reason: string | null;
  readonly schedule: ScheduledTime | null;
};

/** A comment that was written; `place` is in words, `null` where it is about the whole bulletin. */
export type CommentNews = { readonly text: string; readonly place: string | null };

/**
 * That somebody is asked to translate, is not any more, is reminded, that there is something left again, or that all is
 * done: `due` is a day (`YYYY-MM-DD`), `note` what was said with it, `left` how many segments want a hand.
 */
export type AssignmentNews = {
  readonly news: 'asked' | 'released' | 'soon' | 'late' | 'again' | 'done';
  readonly due: string | null;
  readonly note: string | null;
  readonly left: number;
};

/** A mail in plain text. */
export type Mail = { readonly subject: string; readonly text: string };

/** Tells of a move: the stage the bulletin is in, who moved it, why, and whose turn it is. */
export function composeMoveMail(language: Locale, subject: Subject, { move, reason, schedule }: MoveNews): Mail {
  const { stage } = subject;
  return mail(language, subject, awaitsSomebody(stage) ? 'turn' : 'news', [
    say(language, 'newsletter.mail.stage', { bulletin: nameOf(language, subject), stage: stageIn(language, stage) }),
    say(language, 'newsletter.mail.by', {
      move: say(language, `newsletter.move.${move}`),
      who: whoIn(language, subject),
    }),
    ...(schedule ? [say(language, 'newsletter.mail.due', { time: timeOf(schedule), zone: schedule.zone })] : []),
    ...(reason ? [say(language, 'newsletter.mail.reason', { reason })] : []),
    ...(awaitsSomebody(stage) ? ['', say(language, `newsletter.mail.turn.${stage}`)] : []),
  ]);
}

/** Tells of a comment: who wrote it, about which place, and its words. */
export function composeCommentMail(language: Locale, subject: Subject, { text, place }: CommentNews): Mail {
  const said = { bulletin: nameOf(language, subject), who: whoIn(language, subject) };
  return mail(language, subject, 'comment', [
    say(language, 'newsletter.mail.comment', said),
    ...(place ? [say(language, 'newsletter.mail.place', { place })] : []),
    '',
    text,
  ]);
}

/** Asks somebody to translate, reminds or releases them: of which bulletin, by which day, how much is left. */
export function composeAssignmentMail(
  language: Locale,
  subject: Subject,
  { news, due, note, left }: AssignmentNews,
): Mail {
  const said = { bulletin: nameOf(language, subject), who: whoIn(language, subject) };
  const told = say(language, `newsletter.mail.assignment.${news}`, said);
  if (news === 'released') return mail(language, subject, `assignment-${news}`, [told]);
  return mail(language, subject, `assignment-${news}`, [
    told,
    ...(due ? [say(language, 'newsletter.mail.assignment.by', { day: writeDate(due, language, 'long') ?? due })] : []),
    say(language, 'newsletter.mail.assignment.left', { left }),
    ...(note && news !== 'done' ? [say(language, 'newsletter.mail.assignment.note', { note })] : []),
  ]);
}

type Kind = 'turn' | 'news' | 'comment' | `assignment-${AssignmentNews['news']}`;

function mail(language: Locale, subject: Subject, kind: Kind, lines: string[]): Mail {
  const about = { bulletin: nameOf(language, subject), stage: stageIn(language, subject.stage) };
  return {
    subject: onOneLine(say(language, `newsletter.mail.subject.${kind}`, about)),
    text: [
      ...lines,
      '',
      say(language, 'newsletter.mail.open', { url: subject.url }),
      '',
      say(language, 'newsletter.mail.footer'),
    ].join('\n'),
  };
}

const nameOf = (language: Locale, { number, title }: Subject): string => {
  const name =
    number === null
      ? say(language, 'newsletter.mail.unnumbered')
      : say(language, 'newsletter.mail.numbered', { number: String(number) });
  const words = title[language] ?? title[otherLocale(language)];
  return words ? say(language, 'newsletter.mail.titled', { name, title: onOneLine(words) }) : name;
};

const stageIn = (language: Locale, stage: Stage): string => say(language, `newsletter.stage.${stage}`);
const whoIn = (language: Locale, { who }: Subject): string => who ?? say(language, 'newsletter.mail.schedule');
const timeOf = ({ local }: ScheduledTime): string => local.replace('T', ' ');
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
