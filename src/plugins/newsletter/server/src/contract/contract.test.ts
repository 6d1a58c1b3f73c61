import { HtmlValidate } from 'html-validate';
import { READING_ERRORS } from '../../../contracts/error';
import { PARAMETERS } from '../../../contracts/reading/parameters';
import { READINGS } from '../../../contracts/reading/readings';
import { CONTRACT_VERSION } from '../../../contracts/reading/version';
import { LOCALES } from '../../../domain/locale';
import { bulletin, editionOf } from '../../../domain/render/edition.cases';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { OUTPUTS } from '../../../domain/render/outputs/addresses';
import { PREVIEWED, previewPath } from '../../../domain/render/outputs/previewed';
import { previewAddresses } from '../preview/preview-address';
import { deskOf } from '../public/desk.cases';
import { openApiIn } from './openapi-in';

const { ask, open, close } = deskOf(editionOf(bulletin));

beforeAll(open);
afterAll(close);

type Operation = {
  parameters: { name: string }[];
  responses: Record<string, { content?: Record<string, { examples?: Record<string, unknown> }> }>;
};

const document = openApiIn('en');
const paths = document.paths as unknown as Record<string, { get: Operation }>;
/** Answers, with those that many addresses share. */
const answersOf = ({ responses }: Operation) =>
  Object.values(responses).map((answer) =>
    '$ref' in answer
      ? (document.components.responses[String(answer.$ref).replace(/^.*\//, '')] as typeof answer)
      : answer,
  );
const operationAt = (path: string): Operation => {
  const found = paths[path]?.get;
  if (!found) throw new Error(`The contract has nothing at ${path}`);
  return found;
};

describe('The contract', () => {
  test('bears its version', () => {
    expect(document.info.version).toBe(CONTRACT_VERSION);
  });

  test.each(Object.values(READINGS))('has $path with every parameter that it takes', ({ path, query }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(operationAt(READING_ROOT + path).parameters.map(({ name }) => name)).toEqual([...named, ...query]);
  });

  test('has every parameter that there is', () => {
    const used = Object.values(paths).flatMap(({ get }) => (get.parameters ?? []).map(({ name }) => name));
    expect(Object.keys(PARAMETERS).filter((name) => !used.includes(name))).toEqual([]);
  });

  test.each(Object.entries(OUTPUTS))('has the output %s with its media type', (_id, { path, mediaType }) => {
    expect(Object.keys(operationAt(path).responses[200]?.content ?? {})).toEqual([mediaType]);
  });

  test.each(PREVIEWED)('has %s of a draft, with the signed part of its link and why it may open nothing', (id) => {
    const { parameters, responses } = operationAt(previewPath(id));
    expect(parameters[0]?.name).toBe('token');
    expect(Object.keys(responses[200]?.content ?? {})).toEqual([OUTPUTS[id].mediaType]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['403', '404', '405', '410', '429']));
  });

  test('has a path for every address of a draft that the desk hands out', () => {
    for (const { address, output, locale } of previewAddresses('t.k.n')) {
      expect(
        previewPath(output)
          .replace('{token}', 't.k.n')
          .replace('{locale}', locale ?? ''),
      ).toBe(address);
    }
  });

  test('has every error at some address, but that there is nothing at an address', () => {
    const codes = Object.values(paths).flatMap(({ get }) =>
      answersOf(get).flatMap(({ content }) => Object.keys(content?.['application/json']?.examples ?? {})),
    );
    const missing = Object.keys(READING_ERRORS).filter((code) => !codes.includes(code));
    expect(missing).toEqual(['unknown_resource']);
  });

  test('has no reference that leads nowhere, and no schema that nothing leads to', () => {
    const text = JSON.stringify(document);
    const refs = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, at = '']) => at));
    const resolve = (at: string) =>
      at.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
    expect([...refs].filter((at) => resolve(at) === undefined)).toEqual([]);
    const schemas = Object.keys(document.components.schemas);
    expect(schemas.filter((name) => !refs.has(`components/schemas/${name}`))).toEqual([]);
  });

  test('is the same whenever it is made', () => {
    expect(openApiIn('en')).toEqual(document);
  });

  test.each(LOCALES)('is served in %s to programs, under a tag', async (locale) => {
    const { status, headers, body } = await ask(`openapi.json?locale=${locale}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiIn(locale))));
    const again = await ask(`openapi.json?locale=${locale}`, { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
  });

  test.each(LOCALES)('is served in %s to people, as a page without script', async (locale) => {
    const { status, headers, bytes } = await ask(`docs?locale=${locale}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const page = bytes.toString();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).not.toMatch(/<script|\son\w+=/);
    for (const path of Object.keys(paths)) expect(page).toContain(`GET ${path}`);
    for (const code of Object.keys(READING_ERRORS)) expect(page).toContain(`id="error-${code}"`);
  });

  test.each(LOCALES)('is valid HTML in %s', async (locale) => {
    const page = (await ask(`docs?locale=${locale}`)).bytes.toString();
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const { results } = await validator.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => ({ ruleId, line, message }))),
    ).toEqual([]);
  });

  test.each([
    ['openapi.json?version=1', 'unknown_parameter'],
    ['docs?fields=title', 'unknown_parameter'],
    ['docs?locale=fr', 'unknown_locale'],
    ['openapi.json?locale=el&locale=en', 'repeated_parameter'],
  ])('is asked for in its language and nothing else: %s', async (path, code) => {
    const { status, body } = await ask(path);
    expect([status, body.error.details.code]).toEqual([400, code]);
  });
});
