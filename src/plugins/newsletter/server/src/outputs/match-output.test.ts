import { OUTPUTS, type OutputId, outputAddress } from '../../../domain/render/outputs/addresses';
import { matchOutput } from './match-output';

const PARAMETERS = { locale: 'en', number: 12, revision: 2, slug: '2nd-technical-meeting', id: 'abc123' } as const;

describe('matchOutput', () => {
  it.each(Object.keys(OUTPUTS) as OutputId[])('knows the address of %s again, with what it names', (output) => {
    const names = [...OUTPUTS[output].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof PARAMETERS);
    const parameters = Object.fromEntries(names.map((name) => [name, PARAMETERS[name]]));
    expect(matchOutput(outputAddress(output, PARAMETERS))).toEqual({ output, parameters });
  });

  it.each([
    '/newsletter/bulletins/abc/stage',
    '/newsletter/0/el',
    '/newsletter/1/fr',
    '/newsletter/1',
    '/newsletter/el/stories/',
    '/newsletter/el/stories/%ff',
    '/newsletter/el/stories/%0a',
    '/newsletter/el/stories/a/b',
    '/newsletter/el/events/../../admin',
    '/newsletter/99999999999/el',
    '/newsletterx/el',
  ])('leaves %s to others', (path) => {
    expect(matchOutput(path)).toBeNull();
  });

  it('decodes what is percent-encoded', () => {
    expect(matchOutput('/newsletter/el/stories/%CF%80%CF%8C%CE%BB%CE%B7')?.parameters.slug).toBe('πόλη');
  });
});
