import { styled } from 'styled-components';

/** The ground of the workbench: hundreds of rows are drawn as plain elements, and all of their looks stand here. */
export const Sheet = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding-bottom: ${({ theme }) => theme.spaces[8]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  h2 {
    padding: ${({ theme }) => `${theme.spaces[5]} 0 ${theme.spaces[2]}`};
    font-size: 1.6rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-bottom-width: 0;
    content-visibility: auto;
    contain-intrinsic-size: auto 9rem;
    scroll-margin-block: 12rem 4rem;
  }

  .row:last-child {
    border-bottom-width: 1px;
  }

  .row.active {
    content-visibility: visible;
    box-shadow: inset 3px 0 ${({ theme }) => theme.colors.primary600};
  }

  .about,
  .counts,
  .desk,
  .tools,
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: center;
  }

  .kinds {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .about,
  .desk {
    grid-column: 1 / -1;
  }

  .desk {
    flex-direction: column;
    align-items: stretch;
    gap: ${({ theme }) => theme.spaces[3]};
    padding-top: ${({ theme }) => theme.spaces[1]};
  }

  .place,
  .counts,
  .note,
  .legend {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }

  .note.warn,
  .fault {
    color: ${({ theme }) => theme.colors.danger700};
  }

  .counts {
    gap: ${({ theme }) => theme.spaces[4]};
  }

  .chip {
    padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    font-size: 1.2rem;
    font-weight: 600;
  }

  .chip-missing {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }

  .chip-stale {
    background: ${({ theme }) => theme.colors.warning100};
    color: ${({ theme }) => theme.colors.neutral800};
  }

  .chip-draft {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral700};
  }

  .chip-machine {
    background: ${({ theme }) => theme.colors.alternative100};
    color: ${({ theme }) => theme.colors.alternative700};
  }

  .chip-translated {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  .chip-reviewed {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }

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
