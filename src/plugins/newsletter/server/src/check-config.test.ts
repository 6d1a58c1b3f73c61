import { checkConfig } from './check-config';

const check = (config: Record<string, unknown>) => () => checkConfig({ webhooksPrivate: false, ...config });

describe('A machine in the configuration', () => {
  it.each([
    [{ machine: 'deepl', machineKey: 'k:fx' }],
    [{ machine: 'libretranslate', machineUrl: 'http://127.0.0.1:5000' }],
    [{ machine: 'etranslation', machineKey: 'Office:secret', publicUrl: 'https://deltio.example' }],
  ])('is taken as %j', (config) => {
    expect(check(config)).not.toThrow();
  });

  it.each([
    [{ machine: 'other' }, 'machine must be deepl or libretranslate or etranslation'],
    [{ machine: 'deepl', machineKey: '' }, 'machineKey must be set for the machine deepl'],
    [{ machine: 'libretranslate' }, 'machineUrl must be set'],
    [{ machine: 'libretranslate', machineUrl: 'ftp://a.example' }, 'must begin with https://'],
    [{ machine: 'etranslation', machineKey: 'secret', publicUrl: 'https://d.example' }, 'name:password'],
    [{ machine: 'etranslation', machineKey: 'Office:secret', publicUrl: '' }, 'publicUrl must be set'],
    [{ machine: 'etranslation', machineKey: 'Office:secret', publicUrl: 'http://d.example' }, 'publicUrl must be set'],
  ])('is refused as %j', (config, why) => {
    expect(check(config)).toThrow(why);
  });
});
