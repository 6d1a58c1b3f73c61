import { isInProduction } from './in-production';

describe('isInProduction', () => {
  it.each<[string, Record<string, string>]>([
    ['an empty environment', {}],
    ['development', { NODE_ENV: 'development' }],
    ['empty settings', { NODE_ENV: '', PUBLIC_URL: '', HOST: '' }],
    ['this machine by name', { HOST: 'localhost' }],
    ['this machine by address', { HOST: '127.0.0.1' }],
    ['this machine by another of its addresses', { HOST: '127.0.1.1' }],
    ['this machine by IPv6', { HOST: '::1' }],
    ['this machine by IPv6 in brackets', { HOST: '[::1]' }],
  ])('is not told by %s', (_name, environment) => {
    expect(isInProduction(environment)).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['NODE_ENV', { NODE_ENV: 'production' }],
    ['an address for readers', { PUBLIC_URL: 'https://deltio.example.org' }],
    ['all addresses of the machine', { HOST: '0.0.0.0' }],
    ['all IPv6 addresses of the machine', { HOST: '::' }],
    ['an address in the office', { HOST: '192.168.1.20' }],
    ['a name that only begins like this machine', { HOST: 'localhost.example.org' }],
    ['one of several that say so', { NODE_ENV: 'development', HOST: '127.0.0.1', PUBLIC_URL: 'http://deltio' }],
  ])('is told by %s', (_name, environment) => {
    expect(isInProduction(environment)).toBe(true);
  });
});
