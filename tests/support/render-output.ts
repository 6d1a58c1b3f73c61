import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import type { OutputId, OutputParameters } from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import type { Site } from '../../src/plugins/newsletter/domain/render/outputs/subjects';
import { locateOutput } from '../../src/plugins/newsletter/server/src/outputs/locate-output';
import { keepCatalogue } from '../../src/plugins/newsletter/server/src/public/keep-catalogue';
import { shelfOf } from '../../src/plugins/newsletter/server/src/public/shelf.cases';

/** The origin of every output that a test renders. */
export const SITE: Site = { origin: 'https://newsletter.example' };

/** Renders outputs as the desk serves them, of the editions that stand on a shelf; an output that is not found throws. */
export const rendererOf = (...editions: Edition[]) => rendererOn(shelfOf(...editions));

/** The same of a shelf, from which editions may have been withdrawn. */
export function rendererOn({ source }: Pick<ReturnType<typeof shelfOf>, 'source'>) {
  const keeper = keepCatalogue(source, () => 0);
  const load = async (id: number): Promise<Edition> => {
    const [stored] = await source.load([id]);
    if (!stored) throw new Error(`No edition ${id}`);
    return stored.edition;
  };
  return async (output: OutputId, parameters: OutputParameters): Promise<string | Uint8Array> => {
    const found = locateOutput({ output, parameters }, await keeper.current(), load, SITE);
    if (found.type !== 'document') throw new Error(`${output}: ${JSON.stringify(found)}`);
    return (await found.make()) as string | Uint8Array;
  };
}
