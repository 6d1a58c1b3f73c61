import { campaignName, type Letter } from '../letter';
import { POSTAL_ADDRESS_HERE, UNSUBSCRIBE_HERE } from '../placeholders';

/** Mailchimp's merge tags: where a reader leaves the list, and the address that its terms of use ask for. */
const TAGS = [
  [UNSUBSCRIBE_HERE, '*|UNSUB|*'],
  [POSTAL_ADDRESS_HERE, '*|LIST:ADDRESSLINE|*'],
] as const;

const withTags = (text: string): string => TAGS.reduce((whole, [here, tag]) => whole.replaceAll(here, tag), text);

/** HTML in which nothing that somebody typed is a merge tag. */
const inHtml = (html: string): string => withTags(html.replaceAll('*|', '*&#124;'));

/** Plain text has no other way to part the two signs than a word joiner between them, which nobody sees. */
const inText = (text: string): string => text.replaceAll('*|', '*\u2060|');

/**
 * The bodies of two calls of Mailchimp's Marketing API 3.0: `POST /campaigns`, and `PUT /campaigns/{id}/content` with
 * the id that the first one answers (mailchimp.com/developer/marketing/api/campaigns and …/campaign-content). Whom it
 * goes to, `recipients.list_id`, is for whoever sends it to add.
 */
export const mailchimpCampaign = (letter: Letter) => ({
  campaign: {
    type: 'regular',
    settings: {
      subject_line: inText(letter.subject),
      preview_text: inText(letter.preheader),
      title: campaignName(letter),
      ...(letter.from.name === null ? {} : { from_name: inText(letter.from.name) }),
      ...(letter.from.address === null ? {} : { reply_to: letter.from.address }),
    },
  },
  content: { html: inHtml(letter.html), plain_text: withTags(inText(letter.text)) },
});
