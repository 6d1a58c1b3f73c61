import { ask } from './ask.mjs';

/** What a desk's meter tells under a name; throws where it fails. */
export const askMeter = async ({ meter }, name) => {
  const { status, body } = await ask(`${meter}/${name}`);
  const text = body.toString('utf8');
  if (status !== 200) throw new Error(text);
  return JSON.parse(text);
};
