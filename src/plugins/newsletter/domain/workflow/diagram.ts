import { STAGES, type Stage } from './stages';
import { type Arrow, WORKFLOW } from './table';

/** The workflow as the text of a Mermaid `stateDiagram-v2`, one line per arrow: `move [what it asks for]`. */
export function workflowDiagram(): string {
  const isEnd = (stage: Stage) => WORKFLOW.every(({ from }) => from !== stage);
  return [
    'stateDiagram-v2',
    ...STAGES.map((stage) => `  state "${stage}" as ${idOf(stage)}`),
    `  [*] --> ${idOf(STAGES[0])}`,
    ...WORKFLOW.map((arrow) => `  ${idOf(arrow.from)} --> ${idOf(arrow.to)} : ${labelOf(arrow)}`),
    ...STAGES.filter(isEnd).map((stage) => `  ${idOf(stage)} --> [*]`),
  ].join('\n');
}

// Mermaid reads a dash in a name as part of an arrow.
const idOf = (stage: Stage): string => stage.replaceAll('-', '_');

function labelOf(arrow: Arrow): string {
  const conditions = [
    arrow.whenLevel === true && 'both languages complete',
    arrow.whenLevel === false && 'one language incomplete',
    arrow.needsReason && 'reason',
    arrow.needsNote && 'note in both languages',
    arrow.needsTime && 'time to come',
    arrow.needsFourEyes && 'four eyes',
    arrow.gate && `gate ${arrow.gate}`,
    arrow.needsApprovedDigest && 'content as approved',
  ].filter(Boolean);
  return conditions.length === 0 ? arrow.move : `${arrow.move} [${conditions.join(', ')}]`;
}
