import { css } from 'styled-components';

/** Of buttons, keys, terms and suggestions. */
export const toolLooks = css`
  textarea:focus-visible,
  .tool:focus-visible,
  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  .tool {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.3rem;
    text-align: start;
    cursor: pointer;
  }

  .tool:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  .tool.main,
  .tool[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }

  .count {
    font-weight: 600;
  }

  kbd {
    padding: 0 0.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral700};
    font-family: inherit;
    font-size: 1.1rem;
    font-weight: 400;
    white-space: nowrap;
  }

  .strong,
  dt {
    font-weight: 600;
  }

  .terms {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
    align-items: baseline;
  }

  .suggestions {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[2]};
  }

  .suggestions li {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: baseline;
  }

  .legend summary {
    cursor: pointer;
    font-weight: 600;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
    padding-top: ${({ theme }) => theme.spaces[2]};
  }
`;
