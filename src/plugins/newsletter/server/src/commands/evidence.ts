import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { sayBoth } from '../messages';
import { buildEvidencePack } from '../services/evidence-pack';
import { fromWhereTyped } from './where-typed';
import { wholeNumber } from './whole-number';
import { withDesk } from './with-desk';

export const evidenceCommand = new Command('evidence')
  .description('write the evidence pack of an edition: what was published, who approved it, and its place in the log')
  .argument('<number>', 'number of the bulletin', wholeNumber)
  .option('--revision <revision>', 'revision of the edition; the latest, if not given', wholeNumber)
  .option('--out <file>', 'ZIP file to write; its usual name in this folder, if not given')
  .action((number: number, { revision, out }: { revision?: number; out?: string }) =>
    withDesk(async (strapi) => {
      const pack = await buildEvidencePack(strapi, number, revision);
      if (!pack) throw new Error(sayBoth('newsletter.refusal.edition_not_found'));
      const file = fromWhereTyped(out ?? pack.name);
      writeFileSync(file, pack.bytes);
      process.stdout.write(`${sayBoth('newsletter.evidence.written', { file })}\n`);
    }),
  );
