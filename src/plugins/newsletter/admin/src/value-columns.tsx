import { Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { createGlobalStyle, styled } from 'styled-components';
import { LABELS } from './labels';
import { useFormatDate } from './use-format-date';

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

/**
 * Shows in list columns the values of enumerations, and languages, by their names, and days and moments as they are
 * written everywhere at the desk; Strapi translates neither, and its dates leave no room for the columns after them.
 */
export const showListedValues = <H extends Header>(event: ColumnsEvent<H>): ColumnsEvent<H> => ({
  ...event,
  displayedHeaders: event.displayedHeaders.map((header) => {
    if (header.name === LANGUAGES) return { ...header, cellFormatter: (row: Row) => <LanguagesCell row={row} /> };
    const Cell = CELLS[header.attribute?.type ?? ''];
    return Cell ? { ...header, cellFormatter: (row: Row) => <Cell value={row[header.name]} /> } : header;
  }),
});

type CellProps = { readonly value: unknown };

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Words in a cell, which go on in a second line rather than push the columns after them out of sight. */
const Words = styled(Typography)`
  display: block;
  max-width: 14rem;
  white-space: normal;
`;

const LanguagesCell = ({ row }: { row: Row }) => {
  const { locale, formatList } = useIntl();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const others = (row.localizations as readonly { locale: string }[] | undefined) ?? [];
  const codes = [row, ...others].flatMap((each) => (typeof each.locale === 'string' ? [each.locale] : []));
  const told = [...new Set(codes)].sort().map((code) => names.of(code) ?? code);
  return (
    <Words textColor="neutral800" style={{ maxWidth: '8rem' }}>
      {formatList(told, { type: 'unit' })}
    </Words>
  );
};

const ValueCell = ({ value }: CellProps) => (
  <Words textColor="neutral800">
    {typeof value === 'string' && value in LABELS.el.values ? <FormattedMessage id={value} /> : String(value ?? '-')}
  </Words>
);

const DayCell = ({ value }: CellProps) => {
  const formatDate = useFormatDate();
  return (
    <Typography textColor="neutral800">
      {typeof value === 'string' ? formatDate(value, { ...DAY, timeZone: 'UTC' }) : '-'}
    </Typography>
  );
};

const MomentCell = ({ value }: CellProps) => {
  const formatDate = useFormatDate();
  return (
    <Words textColor="neutral800">
      {typeof value === 'string'
        ? formatDate(value, { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false })
        : '-'}
    </Words>
  );
};

/** How a value is shown, by the type of its field; in Strapi's way where none is named. */
const CELLS: Readonly<Record<string, ComponentType<CellProps>>> = {
  enumeration: ValueCell,
  date: DayCell,
  datetime: MomentCell,
};

/**
 * Above every list: what is longer than its column goes on below, and no column is out of sight on a narrow screen. The
 * words of a cell are Strapi's own, which it would cut short.
 */
export const WholeWords = createGlobalStyle`
  main [role='grid'] :is(th, td) {
    padding-inline: ${({ theme }) => theme.spaces[2]};
    white-space: normal;

    & :is(span, a) {
      white-space: normal;
      overflow-wrap: break-word;
    }
  }
`;
