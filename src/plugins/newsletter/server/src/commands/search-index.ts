import { Command } from 'commander';
import { wordCounts } from '../../../domain/search/search-index';
import { sayBoth } from '../messages';
import { keepCatalogue } from '../public/keep-catalogue';
import { strapiEditions } from '../public/strapi-editions';
import { keepSearchIndex } from '../search/keep-search-index';
import { withDesk } from './with-desk';

const now = (): number => performance.now();

export const searchIndexCommand = new Command('index')
  .description('make the search index anew from the editions, and tell what is in it; a desk makes its own in memory')
  .action(() =>
    withDesk(async (strapi) => {
      const source = strapiEditions(strapi);
      const catalogue = await keepCatalogue(source, now).current();
      const began = now();
      const { index } = await keepSearchIndex(source, now).levelWith(catalogue);
      const data = {
        editions: catalogue.issued.length,
        documents: index.standings.length,
        words: wordCounts(index).held,
        seconds: Math.round((now() - began) / 100) / 10,
      };
      process.stdout.write(`${sayBoth('newsletter.index.made', data)}\n`);
    }),
  );
