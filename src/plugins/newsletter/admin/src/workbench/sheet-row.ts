import { css } from 'styled-components';

/** Of a segment: its place, its state, and what belongs to the one that is worked on. */
export const rowLooks = css`
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
`;
