import { readFileSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { readTmx } from '../../../domain/exchange/formats/read-tmx';
import { writeTmx } from '../../../domain/exchange/formats/write-tmx';
import { LOCALES, type Locale, otherLocale } from '../../../domain/locale';
import { sayBoth } from '../messages';
import { exportMemory, importMemory } from '../services/workbench/memory-file';
import { UsageError } from './usage-error';
import { fromWhereTyped } from './where-typed';
import { withDesk } from './with-desk';

const exportCommand = new Command('export')
  .description('write what was learnt as TMX')
  .argument('<file>', 'TMX file to write')
  .addOption(new Option('--from <language>', 'language that was translated from').choices(LOCALES).default('el'))
  .action((name: string, { from }: { from: Locale }) =>
    withDesk(async (strapi) => {
      const pairs = await exportMemory(strapi, { source: from, target: otherLocale(from) });
      const file = fromWhereTyped(name);
      writeFileSync(file, writeTmx(pairs, from, new Date().toISOString()));
      process.stdout.write(`${sayBoth('newsletter.memory.written', { file, count: pairs.length })}\n`);
    }),
  );

const importCommand = new Command('import')
  .description('learn what a TMX file of any tool holds in our two languages')
  .argument('<file>', 'TMX file to read')
  .action(async (name: string) => {
    const read = readTmx(bytesOf(name));
    if (!read.ok) {
      const { reason, place, code } = read.error;
      const why = sayBoth(`newsletter.exchange.fault.${reason}`, { code: code ?? 0 });
      throw new UsageError(place ? `${name}:${place.line}:${place.column}: ${why}` : `${name}: ${why}`);
    }
    const { pairs, passedOver } = read.value;
    await withDesk(async (strapi) => {
      const added = await importMemory(strapi, pairs);
      const told = { added, known: pairs.length - added, passedOver };
      process.stdout.write(`${sayBoth('newsletter.memory.learnt', told)}\n`);
    });
  });

/** The translation memory as a file that other tools read and write. */
export const memoryCommand = new Command('memory')
  .description('take the translation memory away as TMX, or learn from such a file')
  .addCommand(exportCommand)
  .addCommand(importCommand);

function bytesOf(name: string): Uint8Array {
  try {
    return readFileSync(fromWhereTyped(name));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(sayBoth('newsletter.command.unreadable', { file: name, why }));
  }
}
