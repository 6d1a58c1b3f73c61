import { css } from 'styled-components';

/** Of source, translation and what changed, and of the codes in them. */
export const wordLooks = css`
  .source,
  .target {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .kind-heading {
    font-weight: 600;
  }

  .kind-quote {
    font-style: italic;
  }

  .target > button {
    display: block;
    width: 100%;
    min-height: 2.4rem;
    text-align: start;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    color: inherit;
    cursor: text;
  }

  .none {
    color: ${({ theme }) => theme.colors.neutral600};
    font-style: italic;
  }

  .code {
    display: inline-block;
    padding: 0 0.4rem;
    border: 1px solid ${({ theme }) => theme.colors.primary200};
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-size: 1.1rem;
    font-style: normal;
    font-weight: 600;
    line-height: 1.4;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline dotted ${({ theme }) => theme.colors.primary600} 2px;
    text-underline-offset: 3px;
  }

  textarea {
    display: block;
    width: 100%;
    padding: ${({ theme }) => theme.spaces[2]};
    border: 1px solid ${({ theme }) => theme.colors.neutral500};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }

  textarea:read-only {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  .diff del {
    text-decoration: line-through;
  }

  .diff ins {
    font-weight: 600;
    text-decoration: underline;
  }

  .diff {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
