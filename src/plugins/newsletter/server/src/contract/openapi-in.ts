import examples from '../../../contracts/openapi/examples.json';
import { buildOpenApiDocument, type OpenApiDocument } from '../../../contracts/openapi/openapi-document';
import type { AnswerExamples } from '../../../contracts/openapi/reading-paths';
import type { Locale } from '../../../domain/locale';
import { say } from '../messages';

/** The contract with its prose and its examples in a language. */
export const openApiIn = (locale: Locale): OpenApiDocument =>
  buildOpenApiDocument(examples[locale] as AnswerExamples, (key, data) => say(locale, key, data));
