import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { ask } from './ask.mjs';

const json = ({ body }) => JSON.parse(body.toString('utf8'));

/** What is the same in both tellings of a story, however they are shaped. */
const factsOfDeltio = ({ title, event, photos, appearances }) => ({
  title,
  event: event?.title,
  photos: photos.length,
  speakers: appearances.length,
});
const factsOfStrapi = ({ story: { title, coverage, photos, appearances } }) => ({
  title,
  event: coverage?.event?.title,
  photos: photos.length,
  speakers: appearances.length,
});

const titlesOfDeltio = ({ number, stories }) => ({ number, titles: stories.map(({ title }) => title) });
const titlesOfStrapi = ({ number, lineup }) => ({ number, titles: lineup.map(({ story }) => story.title) });

/** Asks the desk each question once and gives the answers by id; throws where one is not what it should be. */
export const checkDesk = async (url, { deltio, strapi }) => {
  const answers = {};
  for (const { id, path, headers, status } of deltio) {
    answers[id] = await ask(url + path, headers);
    equal(answers[id].status, status, `${id}: status`);
  }
  const { whole, gzip, unchanged, list } = answers;
  equal(gzip.headers['content-encoding'], 'gzip');
  ok(gunzipSync(gzip.body).equals(whole.body), 'gzip: other bytes than without');
  equal(unchanged.body.length, 0);
  equal(unchanged.headers.etag, whole.headers.etag);

  const rest = {};
  for (const [id, { path, headers }] of Object.entries(strapi)) {
    rest[id] = await ask(url + path, headers);
    equal(rest[id].status, 200, `Strapi, ${id}: ${rest[id].body.subarray(0, 300)}`);
  }
  deepStrictEqual(json(rest.whole).data.lineup.map(factsOfStrapi), json(whole).data.stories.map(factsOfDeltio));
  deepStrictEqual(json(rest.list).data.map(titlesOfStrapi), json(list).data.map(titlesOfDeltio));
  // Its rows are compared with Deltio's gzip and 304, which would be unfair if it could do the same.
  const hinted = await ask(url + strapi.whole.path, { ...strapi.whole.headers, 'accept-encoding': 'gzip' });
  equal(hinted.headers['content-encoding'], undefined, 'Strapi compresses: compare with that');
  equal(hinted.headers.etag, undefined, 'Strapi answers 304: compare with that');
  return { answers, rest };
};

const withoutMoment = ({ headers: { date: _date, ...headers }, status, body }) => ({ status, headers, body });

/** Throws unless the plain server gives every answer of the desk: status, headers and bytes. */
export const checkPlain = async (url, answers) => {
  for (const [id, answer] of Object.entries(answers)) {
    deepStrictEqual(withoutMoment(await ask(`${url}/${id}`)), withoutMoment(answer), `plain Node, ${id}`);
  }
};
