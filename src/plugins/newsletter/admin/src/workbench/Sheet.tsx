import { styled } from 'styled-components';
import { noticeLooks } from './sheet-notices';
import { rowLooks } from './sheet-row';
import { toolLooks } from './sheet-tools';
import { wordLooks } from './sheet-words';

/** The ground of the workbench: hundreds of rows are drawn as plain elements, whose looks stand in files beside this one. */
export const Sheet = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding-bottom: ${({ theme }) => theme.spaces[8]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  ${rowLooks}
  ${wordLooks}
  ${toolLooks}
  ${noticeLooks}
`;
