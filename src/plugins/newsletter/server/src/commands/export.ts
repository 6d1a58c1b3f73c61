import { Command } from 'commander';
import { openExportFolder } from '../export/export-folder';
import { exportSite } from '../export/export-site';
import { sayBoth } from '../messages';
import { originOf } from '../origin';
import { strapiEditions } from '../public/strapi-editions';
import { UsageError } from './usage-error';
import { fromWhereTyped } from './where-typed';
import { withDesk } from './with-desk';

export const exportCommand = new Command('export')
  .description('write everything that readers get, pages and API, as files that any web server serves')
  .argument('<folder>', 'a new or empty folder, or an earlier export, which is then brought up to date')
  .action(async (typed: string) => {
    const folder = fromWhereTyped(typed);
    const opened = await openExportFolder(folder);
    if (!opened) throw new UsageError(sayBoth('newsletter.command.export.not-ours', { folder }));
    await withDesk(async (strapi) => {
      const { missing, ...counts } = await exportSite(
        {
          source: strapiEditions(strapi),
          site: { origin: originOf(strapi) },
          publicFolder: strapi.dirs.static.public,
        },
        opened,
      );
      for (const address of missing) {
        process.stderr.write(`${sayBoth('newsletter.command.export.missing', { address })}\n`);
      }
      process.stdout.write(`${sayBoth('newsletter.command.export.written', { folder, ...counts })}\n`);
      if (missing.length > 0) process.exitCode = 1;
    });
  });
