import { css } from 'styled-components';

/** Of what stands above and below the rows: progress, troubles, and what wants a choice. */
export const noticeLooks = css`
  .conflict,
  .stale {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: ${({ theme }) => theme.spaces[2]};
    padding: ${({ theme }) => theme.spaces[3]};
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.warning100};
  }

  .troubles {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: center;
    padding: ${({ theme }) => theme.spaces[3]};
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    background: ${({ theme }) => theme.colors.warning100};
  }

  .progress p {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => `0 ${theme.spaces[4]}`};
    padding-top: ${({ theme }) => theme.spaces[2]};
  }

  .bar {
    display: flex;
    height: 0.8rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    overflow: hidden;
    background: ${({ theme }) => theme.colors.neutral200};
  }

  .bar span,
  .dot {
    background: currentColor;
  }

  .dot {
    display: inline-block;
    width: 0.8rem;
    height: 0.8rem;
    margin-inline-end: 0.6rem;
    border-radius: 50%;
  }

  .empty {
    padding: ${({ theme }) => theme.spaces[6]};
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;
