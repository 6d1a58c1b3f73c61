import { Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';
import { LABELS } from './labels';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Row) => React.ReactNode;
};

/** What Strapi hands to `Admin/CM/pages/ListView/inject-column-in-table`. */
type ColumnsEvent<H extends Header> = { displayedHeaders: H[]; layout: unknown };

/** Shows the values of enumerations in list columns by their names; Strapi translates them in forms only. */
export const nameListedValues = <H extends Header>(event: ColumnsEvent<H>): ColumnsEvent<H> => ({
  ...event,
  displayedHeaders: event.displayedHeaders.map((header) =>
    header.attribute?.type === 'enumeration'
      ? { ...header, cellFormatter: (row: Row) => <ValueCell value={row[header.name]} /> }
      : header,
  ),
});

const ValueCell = ({ value }: { value: unknown }) => (
  <Typography textColor="neutral800">
    {typeof value === 'string' && value in LABELS.el.values ? <FormattedMessage id={value} /> : String(value ?? '-')}
  </Typography>
);
