// node build.mjs [origin of a desk] [folder to write into]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDesk } from './read-desk.mjs';
import { bulletinPage, homePage } from './write-page.mjs';

const [origin = 'http://127.0.0.1:1337', out = 'out'] = process.argv.slice(2);

for (const locale of ['el', 'en']) {
  const site = await readDesk(origin, locale);
  const folder = path.join(out, locale);
  mkdirSync(folder, { recursive: true });
  const files = [
    ['index.html', homePage(site, origin)],
    ...site.bulletins.map((bulletin) => [`${bulletin.number}.html`, bulletinPage(bulletin, origin)]),
  ];
  for (const [name, text] of files) {
    writeFileSync(path.join(folder, name), text);
    process.stdout.write(`${path.join(folder, name)}\n`);
  }
}
