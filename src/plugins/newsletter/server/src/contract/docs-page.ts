import { READING_ERRORS, type ReadingErrorCode } from '../../../contracts/error';
import { contractAddress } from '../../../contracts/reading/contract-addresses';
import { LOCALES, type Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { type Html, html } from '../../../domain/render/web/html';
import type { Page } from '../../../domain/render/web/page';
import { facts } from '../../../domain/render/web/parts/facts';
import { heading } from '../../../domain/render/web/parts/heading';
import { link } from '../../../domain/render/web/parts/link';
import type { Words } from '../../../domain/render/words';
import { type ContractParts, type OperationPart, type SchemaPart, typeWords } from './contract-reader';

/** Lines of an example that are shown: enough to see its shape; the address gives the whole. */
const EXAMPLE_LINES = 40;

/** What the page is set in: its language, and the words beneath `newsletter.contract.page`. */
type Setting = { readonly locale: Locale; readonly say: Words };

const code = (text: string): Html => html`<code>${text}</code>`;

const isExampled = (name: string): boolean => name.startsWith('error.');

function valuesOf(schema: SchemaPart, { say }: Setting): Html {
  const usual = schema.default === undefined ? null : say('default', { value: String(schema.default) });
  const { minimum, maximum } = schema;
  const bounds = minimum !== undefined && maximum !== undefined ? `${minimum}–${maximum}` : typeWords(schema);
  return html`${code(bounds)}${usual && html` (${usual})`}`;
}

const parameterFacts = ({ parameters = [] }: OperationPart, setting: Setting): Html =>
  facts(
    parameters.map(({ name, description, schema }) => [name, html`${description}.<br>${valuesOf(schema, setting)}`]),
  );

/** Statuses of an operation with the codes that they may carry. */
function answerFacts({ responses }: OperationPart): Html {
  return facts(
    Object.entries(responses).map(([status, { description, content }]) => {
      const examples = content?.['application/json']?.examples ?? {};
      const codes = Object.keys(examples).filter((name) => Object.hasOwn(READING_ERRORS, name));
      const told =
        codes.length > 0
          ? html`${codes.map((name, index) => html`${index > 0 && ', '}<a href="#error-${name}">${name}</a>`)}`
          : description;
      return [status, told];
    }),
  );
}

/** The beginning of an answer of bulletin no. 1, where the contract has one. */
function example({ responses }: OperationPart, { examples }: ContractParts, { say }: Setting): Html | null {
  const refs = responses['200']?.content?.['application/json']?.examples;
  const [ref] = Object.values(refs ?? {});
  const value = ref && examples[ref.$ref.replace('#/components/examples/', '')]?.value;
  if (value === undefined) return null;
  const lines = JSON.stringify(value, null, 2).split('\n');
  const shown = lines.length > EXAMPLE_LINES ? [...lines.slice(0, EXAMPLE_LINES), '…'] : lines;
  return html`<details><summary>${say('example')}</summary><div class="text"><pre><code>${shown.join('\n')}</code></pre></div></details>`;
}

const operationSection = (path: string, operation: OperationPart, parts: ContractParts, setting: Setting): Html => html`
  <section class="entry" aria-labelledby="${operation.operationId}">
  ${heading(3, operation.summary, operation.operationId)}
  <p>${code(`GET ${path}`)}</p>
  ${parameterFacts(operation, setting)}
  ${heading(4, setting.say('answer'))}
  ${answerFacts(operation)}
  ${example(operation, parts, setting)}
  </section>\n`;

const tagSection = (
  { name, description }: ContractParts['tags'][number],
  index: number,
  parts: ContractParts,
  setting: Setting,
): Html => html`
  <section class="entry" aria-labelledby="part-${index}">
  ${heading(2, name, `part-${index}`)}
  <p>${description}</p>
  ${parts.operations
    .filter(({ operation }) => operation.tags.includes(name))
    .map(({ path, operation }) => operationSection(path, operation, parts, setting))}
  </section>\n`;

const errorSection = ({ examples }: ContractParts, { say }: Setting): Html => html`
  <section class="entry" aria-labelledby="errors">
  ${heading(2, say('errors'), 'errors')}
  <p>${say('errorsText')}</p>
  <dl class="facts">
  ${Object.entries(examples)
    .filter(([name]) => isExampled(name))
    .map(([name, { summary = '' }]) => {
      const own = name.replace(/^error\./, '') as ReadingErrorCode;
      return html`<div id="error-${own}"><dt>${READING_ERRORS[own].status} ${code(own)}</dt><dd>${summary}</dd></div>\n`;
    })}</dl>
  </section>\n`;

/** A type, with the way to each shape that it names. */
const typeOf = (schema: SchemaPart, schemas: ContractParts['schemas']): Html =>
  html`<code>${typeWords(schema)
    .split(/([A-Z]\w+)/)
    .map((word) => (Object.hasOwn(schemas, word) ? html`<a href="#shape-${word}">${word}</a>` : word))}</code>`;

const schemaSection = (
  name: string,
  { properties = {}, required = [] }: SchemaPart,
  schemas: ContractParts['schemas'],
  { say }: Setting,
): Html => html`
  <section class="entry" aria-labelledby="shape-${name}">
  ${heading(3, code(name), `shape-${name}`)}
  ${facts(
    Object.entries(properties).map(([field, schema]) => [
      required.includes(field) ? field : `${field} (${say('optional')})`,
      html`${typeOf(schema, schemas)}${schema.description && html`<br>${schema.description}`}`,
    ]),
  )}
  </section>\n`;

/** What `fields` leaves of a document has the same fields: the page tells them once. */
const isTold = (name: string): boolean => !name.endsWith('Selection');

const schemasSection = ({ schemas }: ContractParts, setting: Setting): Html => html`
  <section class="entry" aria-labelledby="shapes">
  ${heading(2, setting.say('schemas'), 'shapes')}
  <p>${setting.say('schemasText')}</p>
  ${Object.entries(schemas)
    .filter(([name]) => isTold(name))
    .map(([name, schema]) => schemaSection(name, schema, schemas, setting))}
  </section>\n`;

const contents = ({ tags }: ContractParts, { say }: Setting): Html => html`
  <nav class="card contents" aria-labelledby="contents">
  ${heading(2, say('contents'), 'contents')}
  <ol>
  ${tags.map(({ name }, index) => html`<li><a href="#part-${index}">${name}</a></li>\n`)}
  <li><a href="#errors">${say('errors')}</a></li>
  <li><a href="#shapes">${say('schemas')}</a></li>
  </ol>
  </nav>\n`;

/** The contract for people: every address, parameter, error and shape, made from the document that programs get. */
export function docsPage(parts: ContractParts, operation: OperationDocument | null, setting: Setting): Page {
  const { say, locale } = setting;
  return {
    title: say('title'),
    description: parts.description,
    addresses: Object.fromEntries(LOCALES.map((language) => [language, contractAddress('docs', language)])),
    operation,
    photo: null,
    kind: 'website',
    isIndexed: false,
    graph: null,
    main: html`<article class="entry">
      <header>
      ${heading(1, say('title'))}
      <p class="lead">${parts.description}</p>
      <p>${say('version', { version: parts.version })} ${link(contractAddress('openapi', locale), say('forPrograms'))}</p>
      </header>
      ${contents(parts, setting)}
      ${parts.tags.map((tag, index) => tagSection(tag, index, parts, setting))}
      ${errorSection(parts, setting)}
      ${schemasSection(parts, setting)}
      </article>`,
  };
}
