import { campaignName, type Letter } from '../letter';
import { UNSUBSCRIBE_HERE } from '../placeholders';

/**
 * Bodies, subjects and alternative bodies are templates to listmonk: of Go's `html/template`, even the plain text
 * (listmonk, docs/content/templating.md and models/campaigns.go, `CompileTemplate`).
 */
const UNSUBSCRIBE = '{{ UnsubscribeURL }}';

/** A text that the template says as it is. JSON's strings are Go's, too, as far as our own markup goes. */
const safely = (markup: string): string => `{{ Safe ${JSON.stringify(markup)} }}`;

/**
 * HTML in which nothing that somebody typed is an expression of the template, nor listmonk's shorthand for one. Go
 * drops comments, which Outlook's own tables stand in, unless they are said to be safe.
 */
const inHtml = (html: string): string =>
  html
    .replaceAll('{{', '&#123;&#123;')
    .replace(/@(?=TrackLink)/g, '&#64;')
    .replace(/<!--[\s\S]*?-->/g, safely)
    .replaceAll(UNSUBSCRIBE_HERE, UNSUBSCRIBE);

/** Plain text as a template says it; what looks like the beginning of a tag would be read as one. */
const inText = (text: string): string =>
  text.replace(/\{\{|<|@(?=TrackLink)/g, (mark) => safely(mark)).replaceAll(UNSUBSCRIBE_HERE, UNSUBSCRIBE);

/** A line that is a template only where something in it looks like one; `Safe` is for bodies. */
const inLine = (text: string): string => text.replace(/\{\{|@(?=TrackLink)/g, '{{ "$&" }}');

/**
 * The body of `POST /api/campaigns` (listmonk, docs/content/apis/campaigns.md). `lists` is for whoever sends it to fill
 * in, and so is `template_id`: the number of a template that is `{{ template "content" . }}` and nothing else, because
 * the body is a whole page.
 */
export const listmonkCampaign = (letter: Letter) => ({
  name: campaignName(letter),
  subject: inLine(letter.subject),
  lists: [] as number[],
  type: 'regular',
  content_type: 'html',
  body: inHtml(letter.html),
  altbody: inText(letter.text),
  messenger: 'email',
  tags: ['newsletter', letter.locale],
});
