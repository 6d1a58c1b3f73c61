// What search could be made of instead, each behind Node's own HTTP server in one process: `{ bulletin, count }` comes over
// IPC, `ready` holds the address. `/fts5?q=` is a bare query to a folded FTS5 table in memory and gives the ids of the 10
// best; `/fts5-snippets?q=` cuts its snippets as well; `/minisearch?q=` is MiniSearch over the same folded words.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { requireFromProject } from '../scripts/steps/project.mjs';
import { inventEditions } from './invented-editions.mjs';

const compiled = (file) => requireFromProject(`./dist/src/plugins/newsletter/domain/${file}.js`);
const { foldKey } = compiled('greek/fold');
const texts = compiled('search/searched-texts');

const TITLES = new Set(['title', 'headline']);

/** The documents of the editions as two folded texts each: titles, and all else. */
const documentsOf = (editions) =>
  editions
    .flatMap(({ content }) => [
      texts.searchedBulletin(content),
      ...content.stories.map((story) => texts.searchedStory(story, content)),
      ...content.events.map(texts.searchedEvent),
    ])
    .map((document) => {
      const folded = (isTitle) =>
        foldKey(
          document.texts
            .filter(({ field }) => TITLES.has(field) === isTitle)
            .map(({ text }) => text)
            .join(' '),
        );
      return { title: folded(true), body: folded(false) };
    });

const wordsIn = (text) => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const openFts5 = (documents) => {
  const db = new Database(':memory:');
  db.exec(`create virtual table documents using fts5(title, body, tokenize = 'unicode61')`);
  const insert = db.prepare('insert into documents (title, body) values (?, ?)');
  db.transaction(() => {
    for (const { title, body } of documents) insert.run(title, body);
  })();
  const best = 'from documents where documents match ? order by rank limit 10';
  const bare = db.prepare(`select rowid ${best}`).pluck();
  const snippets = db.prepare(`select rowid as id, snippet(documents, 1, '<', '>', '…', 24) as snippet ${best}`);
  const query = (text) =>
    wordsIn(text)
      .map((word) => `"${word}"`)
      .join(' ');
  return {
    '/fts5': (text) => bare.all(query(text)),
    '/fts5-snippets': (text) => snippets.all(query(text)),
  };
};

const openMiniSearch = (documents) => {
  const index = new MiniSearch({ fields: ['title', 'body'], processTerm: foldKey });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  const options = { combineWith: 'AND', boost: { title: 2 } };
  return {
    '/minisearch': (text) =>
      index
        .search(wordsIn(text).join(' '), options)
        .slice(0, 10)
        .map(({ id }) => id),
  };
};

process.once('disconnect', () => process.exit(0));
process.once('message', ({ bulletin, count }) => {
  const documents = documentsOf(inventEditions(bulletin, count).editions);
  const engines = { ...openFts5(documents), ...openMiniSearch(documents) };
  const server = createServer((request, response) => {
    if (request.url === '/cpu') return response.end(JSON.stringify(process.cpuUsage()));
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const body = JSON.stringify({ data: engines[pathname](searchParams.get('q') ?? '') });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    return response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send({ ready: { url: `http://127.0.0.1:${server.address().port}` } }));
});
