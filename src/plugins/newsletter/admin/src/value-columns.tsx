import { Typography } from '@strapi/design-system';
import { FormattedMessage, useIntl } from 'react-intl';
import { LABELS } from './labels';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Row) => React.ReactNode;
};

/** What Strapi hands to `Admin/CM/pages/ListView/inject-column-in-table`. */
type ColumnsEvent<H extends Header> = { displayedHeaders: H[]; layout: unknown };

/** The column in which Strapi tells in which languages a document is there, in words of its own that nobody translates. */
const LANGUAGES = 'locales';

/** Shows the values of enumerations, and languages, in list columns by their names; Strapi translates neither. */
export const nameListedValues = <H extends Header>(event: ColumnsEvent<H>): ColumnsEvent<H> => ({
  ...event,
  displayedHeaders: event.displayedHeaders.map((header) => {
    if (header.name === LANGUAGES) return { ...header, cellFormatter: (row: Row) => <LanguagesCell row={row} /> };
    return header.attribute?.type === 'enumeration'
      ? { ...header, cellFormatter: (row: Row) => <ValueCell value={row[header.name]} /> }
      : header;
  }),
});

const LanguagesCell = ({ row }: { row: Row }) => {
  const { locale, formatList } = useIntl();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const others = (row.localizations as readonly { locale: string }[] | undefined) ?? [];
  const codes = [row, ...others].flatMap((each) => (typeof each.locale === 'string' ? [each.locale] : []));
  const told = [...new Set(codes)].sort().map((code) => names.of(code) ?? code);
  return <Typography textColor="neutral800">{formatList(told, { type: 'unit' })}</Typography>;
};

const ValueCell = ({ value }: { value: unknown }) => (
  <Typography textColor="neutral800">
    {typeof value === 'string' && value in LABELS.el.values ? <FormattedMessage id={value} /> : String(value ?? '-')}
  </Typography>
);
