import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { sayBoth } from '../messages';
import { buildEvidencePack } from '../services/evidence-pack';
import { withDesk } from './with-desk';

/** npm changes into the project's folder; people mean the one they typed the command in. */
const fromWhereTyped = (file: string): string => path.resolve(process.env.INIT_CWD || process.cwd(), file);

export const evidenceCommand = new Command('evidence')
  .description('write the evidence pack of an edition: what was published, who approved it, and its place in the log')
  .argument('<number>', 'number of the bulletin', whole)
  .option('--revision <revision>', 'revision of the edition; the latest, if not given', whole)
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

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(text);
}
