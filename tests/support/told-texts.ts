import PostalMime from 'postal-mime';
import { readPdfs } from './read-pdf';

const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&#160;': ' ' };

/** Markup and text alike as words with single spaces between them. */
const wordsOf = (text: string): string =>
  text
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]+>/g, ' ')
    .replace(/&\w+;|&#160;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** Every text that whoever opens an output of this media type may read of it, by what it is there, as plain words. */
export async function toldTexts(mediaType: string, file: Buffer): Promise<Readonly<Record<string, string>>> {
  if (mediaType === 'application/pdf') {
    const [read] = readPdfs(file);
    return { pdf: wordsOf(read?.pages.map(({ text }) => text).join(' ') ?? '') };
  }
  if (mediaType === 'message/rfc822') {
    const { html = '', text = '' } = await PostalMime.parse(file);
    return { html: wordsOf(html), text: wordsOf(text) };
  }
  if (mediaType === 'application/json') {
    const { body, altbody, content } = JSON.parse(file.toString('utf8'));
    const { html = body, plain_text: text = altbody } = content ?? {};
    return { html: wordsOf(html), text: wordsOf(text) };
  }
  return { [mediaType]: wordsOf(file.toString('utf8')) };
}
