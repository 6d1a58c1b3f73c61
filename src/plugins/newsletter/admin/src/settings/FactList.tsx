import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Names and values side by side; what has no value is left out. */
export const FactList = ({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <List>
    {facts.map(([name, value]) =>
      value ? (
        <div key={name}>
          <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral700">
            {name}
          </Typography>
          <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </div>
      ) : null,
    )}
  </List>
);

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};

  dd {
    margin: 0;
  }
`;
