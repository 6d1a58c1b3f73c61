import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button as wide as its panel, and as high as its words: in Greek they often take a second line. */
export const WideButton = styled(Button).attrs({ fullWidth: true })`
  height: auto;
  min-height: 3.2rem;
  padding-block: ${({ theme }) => theme.spaces[1]};

  & > span {
    white-space: normal;
    line-height: 1.4;
    text-align: center;
  }
`;
