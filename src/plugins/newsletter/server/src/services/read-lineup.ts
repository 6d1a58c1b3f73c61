import type { Core } from '@strapi/strapi';
import type { LineupStory, LineupView } from '../../../contracts/lineup/lineup';
import type { Bulletin, Image, Story } from '../../../domain/bulletin/bulletin';
import { textState } from '../../../domain/bulletin/text-state';
import type { SettledFinding } from '../../../domain/lint/settle';
import { DEFAULT_LOCALE } from '../../../domain/locale';
import { EDITABLE_STAGES } from '../../../domain/workflow/stages';
import { mayCreate, mayWrite } from '../content-rights';
import { lockInWords } from '../describe-lock';
import { readToShow } from '../gateways/read-closure';
import { readWorkflow } from '../gateways/workflow-gateway';
import { say } from '../messages';
import type { Onlooker } from '../onlooker';
import { BULLETIN, STORY } from '../uids';
import { findingsOf } from './findings-of';

/** The stories of a bulletin in reading order, each by what it is recognised by; `null` where there is no such bulletin. */
export async function readLineup(
  strapi: Core.Strapi,
  documentId: string,
  { ability, locale }: Onlooker,
): Promise<LineupView | null> {
  const bulletin = await readToShow(strapi, documentId);
  if (!bulletin) return null;
  const row = await strapi
    .documents(BULLETIN)
    .findOne({ documentId, locale: DEFAULT_LOCALE, fields: ['documentId', 'updatedAt'] });
  if (!row?.updatedAt) return null;
  const { stage } = await readWorkflow(strapi, documentId);
  const findings = await findingsOf(strapi, bulletin);
  const { number, issueDate, title } = bulletin;
  const isOpen = EDITABLE_STAGES.includes(stage);
  return {
    number,
    issueDate,
    title,
    stage,
    read: new Date(row.updatedAt).toISOString(),
    locked: isOpen ? null : say(locale, 'newsletter.refusal.locked_by_stage', lockInWords(locale, number, stage)),
    mayArrange: isOpen && mayArrange(strapi, ability, documentId),
    mayWrite: isOpen && mayCreate(ability, STORY),
    stories: bulletin.stories.map((story, index) => storyView(bulletin, story, findingsIn(findings, index))),
  };
}

/** Whether an administrator's roles allow to change which stories a bulletin has. */
export const mayArrange = (strapi: Core.Strapi, ability: Onlooker['ability'], documentId: string): boolean =>
  mayWrite(strapi, ability, { type: 'bulletin', documentId, locale: null, field: 'lineup.0.story' });

function storyView(bulletin: Bulletin, story: Story, findings: readonly SettledFinding[]): LineupStory {
  const event = bulletin.events.find(({ documentId }) => documentId === story.event);
  const [photo] = story.photos;
  const count = (severity: SettledFinding['severity']) => findings.filter((each) => each.severity === severity).length;
  return {
    documentId: story.documentId,
    headline: story.headline,
    event: event ? { documentId: event.documentId, title: event.title, startDate: event.startDate } : null,
    noEventReason: story.noEventReason,
    photo: photo?.image ? { url: smallest(photo.image), alt: photo.alt } : null,
    photos: story.photos.length,
    written: { el: textState(story, 'el'), en: textState(story, 'en') },
    findings: { errors: count('error'), warnings: count('warning') },
  };
}

const findingsIn = (findings: readonly SettledFinding[], index: number): SettledFinding[] =>
  findings.filter(({ path: [list, at], waiver }) => list === 'stories' && at === index && waiver === null);

const smallest = ({ url, formats }: Image): string => formats.toSorted((a, b) => a.width - b.width)[0]?.url ?? url;
