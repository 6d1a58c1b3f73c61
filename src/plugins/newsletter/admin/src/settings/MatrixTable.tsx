import { styled } from 'styled-components';

/** A table whose headings wrap, as Greek ones must: rows and columns that meet in a mark. */
export const MatrixTable = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: center;
    vertical-align: middle;
  }

  th[scope='row'] {
    font-weight: normal;
  }

  th[scope='row'],
  th[scope='rowgroup'] {
    text-align: start;
  }

  th[scope='rowgroup'] {
    padding-block-start: ${({ theme }) => theme.spaces[4]};
  }
`;

/** The same with texts in its cells. */
export const ListTable = styled(MatrixTable)`
  th,
  td {
    text-align: start;
  }
`;
