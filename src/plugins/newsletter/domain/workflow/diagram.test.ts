import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowDiagram } from './diagram';
import { STAGES } from './stages';
import { WORKFLOW } from './table';

const PAGE = join(__dirname, '../../../../../docs/workflow.md');

describe('workflowDiagram', () => {
  const lines = workflowDiagram().split('\n');

  it('is what docs/workflow.md shows', () => {
    const [, shown] = /```mermaid\n(.*?)\n```/s.exec(readFileSync(PAGE, 'utf8')) ?? [];
    expect(shown).toBe(workflowDiagram());
  });

  it('has a line for every arrow and a name for every stage', () => {
    expect(lines.filter((line) => line.includes(' : '))).toHaveLength(WORKFLOW.length);
    for (const stage of STAGES) expect(lines.some((line) => line.startsWith(`  state "${stage}" as `))).toBe(true);
  });

  it('begins at the draft and ends only where no move leads on', () => {
    expect(lines).toContain('  [*] --> draft');
    expect(lines.filter((line) => line.endsWith('--> [*]'))).toEqual(['  archived --> [*]']);
  });

  it('tells what an arrow asks for', () => {
    expect(lines).toContain('  draft --> in_translation : submit [one language incomplete, gate submit]');
    expect(lines).toContain('  in_review --> approved : approve [four eyes, gate approve]');
    expect(lines).toContain('  approved --> scheduled : schedule [time to come, gate publish, content as approved]');
    expect(lines).toContain('  published --> draft : correct [note in both languages]');
    expect(lines).toContain('  published --> withdrawn : withdraw [reason]');
    expect(lines).toContain('  scheduled --> approved : unschedule');
  });
});
