import fc from 'fast-check';
import type { Operation, Parameter, Schema } from './contract-checker';

/** A request to the desk, as it goes over the wire. */
export type OddRequest = {
  /** The operation that its address was made from; `null` where it was twisted so that it may be any, or none. */
  readonly operation: Operation | null;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Values that are there, by the name of their parameter, so that not all that is asked for is missing. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Texts that have broken something somewhere. */
const NASTY = [
  ...['', ' ', '.', '..', '*', '%', '%00', '%2e%2e', '%252e%252e%252f', '../../etc/passwd', '..\\..\\'],
  ...['null', 'undefined', 'NaN', 'true', '[]', '{}', '__proto__', 'constructor', 'toString', '$ne', 'populate'],
  ...['0', '-1', '1e9', '0x10', '٣', '1.0', '01', '2', '9007199254740993', '99999999999999999999', '1,2', '1;drop'],
  ...["' or 1=1--", '"; select 1;', '<script>alert(1)</script>', '#{7*7}', '{{7*7}}', '%s%n', '\u0000', '\r\nX: y'],
  ...[
    'Ά',
    'ς',
    'ΐ',
    'İ',
    'ß',
    'e\u0301',
    '\u202e',
    '\ufeff',
    '\u200b',
    '👩‍👩‍👧',
    '𝔘',
    '\ud800',
    'x'.repeat(3000),
    'é'.repeat(900),
  ],
] as const;

const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
);

/** Ways to write a text in an address: as it should be, twice over, or as it is, as far as HTTP lets it through. */
const written = (text: string): fc.Arbitrary<string> => {
  // A lone surrogate has no UTF-8; it is sent as somebody would who does not know.
  const encoded = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  return fc.constantFrom(encoded, encoded, encoded, encodeURIComponent(encoded), text.replace(/[^!-~]/g, '%ED%A0%80'));
};

const valid = ({ enum: choices, type, items, minimum = 1, maximum = 999 }: Schema): fc.Arbitrary<string> => {
  if (choices) return fc.constantFrom(...choices.map(String));
  if (type === 'array' && items) {
    return fc.array(valid(items), { minLength: 1, maxLength: 5 }).map((some) => some.join(','));
  }
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 50) }).map(String);
  return fc.string({ minLength: 1, maxLength: 12 });
};

const given = ({ name, schema }: Parameter, known: Known): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 6, arbitrary: known[name] ? fc.constantFrom(...known[name]) : valid(schema) },
      { weight: 2, arbitrary: valid(schema) },
      { weight: 2, arbitrary: nasty },
    )
    .chain(written);

const foreign = fc.tuple(
  fc.constantFrom('populate', 'status', 'filters[id]', 'publicationState', 'token', '__proto__', 'fields[0]', 'q', ''),
  nasty.chain(written),
);

/** Names and values behind the question mark, some of them twice, some of them none of ours. */
function queryOf(operation: Operation, known: Known): fc.Arbitrary<string> {
  const own = operation.parameters.filter(({ in: place }) => place === 'query');
  const parameters = own.map((parameter) =>
    fc.option(
      given(parameter, known).map((value) => [parameter.name, value] as const),
      { freq: 1, nil: null },
    ),
  );
  return fc
    .tuple(fc.tuple(...parameters), fc.option(foreign, { freq: 6, nil: null }), fc.nat({ max: 12 }))
    .map(([some, other, twice]) => {
      const pairs = [...some, other].filter((pair) => pair !== null);
      const repeated = twice === 0 ? [...pairs, ...pairs.slice(0, 1)] : pairs;
      return repeated.length === 0
        ? ''
        : `?${repeated.map(([name, value]) => `${encodeURI(name)}=${value}`).join('&')}`;
    });
}

/** An address of an operation, and whether what was put into it left it one. */
const pathOf = (operation: Operation, known: Known): fc.Arbitrary<{ path: string; isOwn: boolean }> => {
  const named = operation.parameters.filter(({ in: place }) => place === 'path');
  return fc.tuple(...named.map((parameter) => given(parameter, known))).map((values) => ({
    path: named.reduce((path, { name }, index) => path.replace(`{${name}}`, () => values[index] ?? ''), operation.path),
    isOwn: values.every((value) => /^[^/?#]+$/.test(value)),
  }));
};

/** Ways to lead a server astray with an address that is nearly one of its own. */
const TWISTS: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => path.replace(/\/([^/]*)$/, '//$1'),
  (path) => `${path}%00`,
  (path) => `${path}/..%2f..%2fbulletins%2f2`,
  (path) => path.replace(/[^/]*$/, '%2e%2e/bulletins/2'),
  (path) => path.replace(/[^/]*$/, '..;/bulletins/2'),
  (path) => path.toUpperCase(),
  (path) => path.replaceAll('/', '%2F').replace('%2F', '/'),
  (path) => `${path}.json`,
  (path) => `/${path}`,
  (path) => `http://example.org${path}`,
  (path) => `${path}#fragment`,
  (path) => path.replace('newsletter', 'newsletter/.'),
  (path) => path.replace('newsletter', '%6eewsletter'),
];

const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY', 'PURGE'] as const;

const garbage = fc.oneof(
  fc.constantFrom('*', '""', 'W/"', '"x", "y"', 'gzip;q=9', 'br;q=0, *', 'el;q=0.5,en;q=x', 'a'.repeat(900), '0'),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
);

const HEADERS = {
  'accept-language': fc.oneof(fc.constantFrom('el', 'en', 'en-GB, el;q=0.1', 'de'), garbage),
  'accept-encoding': fc.oneof(fc.constantFrom('gzip', 'br', 'gzip, br', 'identity;q=0'), garbage),
  accept: fc.oneof(fc.constantFrom('text/html', 'application/json', '*/*'), garbage),
  'if-none-match': garbage,
  'if-modified-since': garbage,
  range: fc.constantFrom('bytes=0-10', 'bytes=-1', 'rows=1'),
  origin: fc.constantFrom('https://example.org', 'null'),
  authorization: fc.constantFrom('Bearer x', 'Basic eDp5'),
  'x-forwarded-for': garbage,
  'content-type': fc.constantFrom('application/json', 'multipart/form-data', 'text/plain'),
} as const;

const headers = fc.record(HEADERS, { requiredKeys: [] });

/** Requests made up from a contract: rightly, nearly rightly, and not rightly at all. */
export const oddRequests = (operations: readonly Operation[], known: Known): fc.Arbitrary<OddRequest> =>
  fc.constantFrom(...operations).chain((operation) =>
    fc
      .record({
        path: pathOf(operation, known),
        query: queryOf(operation, known),
        method: fc.oneof(
          { weight: 9, arbitrary: fc.constant('GET') },
          { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
        ),
        headers,
        twist: fc.option(fc.constantFrom(...TWISTS), { freq: 1, nil: null }),
        isTwisted: fc.nat({ max: 9 }).map((die) => die === 0),
      })
      .map(({ path: { path, isOwn }, query, method, headers: sent, twist, isTwisted }) => ({
        operation: (isTwisted && twist) || !isOwn ? null : operation,
        method,
        path: `${isTwisted && twist ? twist(path) : path}${query}`,
        headers: sent as Record<string, string>,
      })),
  );
