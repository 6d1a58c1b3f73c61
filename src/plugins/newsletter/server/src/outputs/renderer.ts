import type { OUTPUTS, OutputId } from '../../../domain/render/outputs/addresses';
import type { Site, Subjects } from '../../../domain/render/outputs/subjects';

/** The bytes of an output, or a text to be sent as UTF-8. */
export type Rendered = string | Uint8Array;

/**
 * Makes one output: of the same subject and site the same bytes, whenever and wherever it is asked. `version` is raised
 * with every change of what it makes, so that nothing older is taken for it.
 */
export type Renderer<Id extends OutputId = OutputId> = {
  readonly version: number;
  readonly render: (subject: Subjects[(typeof OUTPUTS)[Id]['subject']], site: Site) => Rendered | Promise<Rendered>;
};

/** Gives the renderer of an output its type. */
export const defineRenderer = <Id extends OutputId>(_id: Id, renderer: Renderer<Id>): Renderer<Id> => renderer;
