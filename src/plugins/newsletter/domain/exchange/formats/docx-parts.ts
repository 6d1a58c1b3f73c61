import type { Locale } from '../../locale';
import { element, lines, textElement, XML_HEAD } from './write-xml';

/** The namespace of WordprocessingML (ECMA-376, transitional). */
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** The tags that Word knows its proofing tools by. */
export const WORD_LANGUAGE: Readonly<Record<Locale, string>> = { el: 'el-GR', en: 'en-GB' };

const document = (root: string): string => `${XML_HEAD}${root}\n`;

const contentTypes = document(
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    lines([
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Override', { PartName: '/word/document.xml', ContentType: `${TYPE}.document.main+xml` }),
      element('Override', { PartName: '/word/styles.xml', ContentType: `${TYPE}.styles+xml` }),
      element('Override', { PartName: '/docProps/core.xml', ContentType: CORE_TYPE }),
    ]),
  ),
);

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  document(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      lines(targets.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target }))),
    ),
  );

const styles = (locale: Locale): string => {
  const character = (styleId: string, name: string, properties: string): string =>
    element(
      'w:style',
      { 'w:type': 'character', 'w:customStyle': '1', 'w:styleId': styleId },
      element('w:name', { 'w:val': name }) + element('w:rPr', {}, properties),
    );
  const fonts = element('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial' });
  const size = element('w:sz', { 'w:val': 20 });
  const language = element('w:lang', { 'w:val': WORD_LANGUAGE[locale] });
  return document(
    element(
      'w:styles',
      { 'xmlns:w': WORD },
      lines([
        element('w:docDefaults', {}, element('w:rPrDefault', {}, element('w:rPr', {}, fonts + size + language))),
        character(
          CODE,
          'Deltio code',
          element('w:b', {}) + element('w:noProof', {}) + element('w:color', { 'w:val': '9A3412' }),
        ),
        character(
          ASIDE,
          'Deltio aside',
          element('w:noProof', {}) + element('w:color', { 'w:val': '595959' }) + element('w:sz', { 'w:val': 14 }),
        ),
      ]),
    ),
  );
};

/** Character styles: of inline codes, and of what is no text of the bulletin. */
export const CODE = 'DeltioCode';
export const ASIDE = 'DeltioAside';

const coreProperties = (title: string, locale: Locale, at: string): string =>
  document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      textElement('dc:title', {}, title) +
        textElement('dc:language', {}, WORD_LANGUAGE[locale]) +
        textElement('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, at),
    ),
  );

/** The files of a document in the language of its readers, by their names in the package. */
export const docxParts = (
  body: string,
  { title, locale, at }: { readonly title: string; readonly locale: Locale; readonly at: string },
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships([
    [`${OFFICE}/officeDocument`, 'word/document.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'docProps/core.xml': coreProperties(title, locale, at),
  'word/document.xml': document(element('w:document', { 'xmlns:w': WORD }, element('w:body', {}, body))),
  'word/styles.xml': styles(locale),
  'word/_rels/document.xml.rels': relationships([[`${OFFICE}/styles`, 'styles.xml']]),
});
