import { addressFault } from './web-address';

describe('addressFault', () => {
  test.each([
    'https://www.chania.gr',
    'http://chania.gr:8080/a?b=c#d',
    'HTTPS://Δήμος.gr/σελίδα',
    'https://user@example.org.',
    'https://xn--hxajbheg2az3al.xn--jxalpdlp/',
    'https://203.0.113.7/map',
    'https://[2001:db8::1]/',
    'mailto:info@chania.gr?subject=x',
    'tel:+302821041600',
    '/uploads/plan.pdf',
    '#works',
  ])('has nothing to say of %s', (url) => {
    expect(addressFault(url)).toBeNull();
  });

  test.each([
    ['', 'empty'],
    [' # ', 'empty'],
    ['javascript:alert(1)', 'forbidden'],
    ['JavaScript:void(0)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['file:///etc/passwd', 'forbidden'],
    ['ftp://example.org', 'forbidden'],
    ['htps://www.chania.gr', 'forbidden'],
    ['www.chania.gr', 'relative'],
    ['page.html', 'relative'],
    ['//chania.gr', 'relative'],
    ['?page=2', 'relative'],
    ['localhost:1337/admin', 'relative'],
    ['http:/www.chania.gr', 'malformed'],
    ['http://', 'malformed'],
    ['https://chania', 'malformed'],
    ['https://www..gr', 'malformed'],
    ['https://www,chania.gr', 'malformed'],
    ['https://chania.gr/a b', 'malformed'],
    ['https://-chania.gr', 'malformed'],
    ['https://https://chania.gr', 'malformed'],
    ['/newsletter/ 1', 'malformed'],
    ['mailto:info', 'malformed'],
    ['mailto:info@chania', 'malformed'],
    ['tel:x', 'malformed'],
    ['http://localhost:1337', 'local'],
    ['http://192.168.1.4/a', 'local'],
    ['https://desk.local', 'local'],
    ['http://[::1]/', 'local'],
  ])('says of %j: %s', (url, fault) => {
    expect(addressFault(url)).toBe(fault);
  });
});
