import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { STEP } from './dock-width';
import type { DockWidth } from './use-dock-width';

/** The edge of the preview, to be moved by mouse, touch or arrow keys. */
export const DockEdge = ({ value, min, max, onChange, isMoving, setMoving }: DockWidth) => {
  const { formatMessage } = useIntl();
  const keys: Record<string, number> = {
    ArrowLeft: value + STEP,
    ArrowRight: value - STEP,
    Home: min,
    End: max,
  };
  const within = (width: number) => Math.min(max, Math.max(min, width));
  return (
    <Edge
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={formatMessage({ id: 'newsletter.admin.preview.edge' })}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={(event) => {
        const width = keys[event.key];
        if (width === undefined) return;
        event.preventDefault();
        onChange(within(width));
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setMoving(true);
      }}
      onPointerMove={(event) => (isMoving ? onChange(within(innerWidth - event.clientX)) : undefined)}
      onPointerUp={() => setMoving(false)}
      onPointerCancel={() => setMoving(false)}
    />
  );
};

const Edge = styled.div`
  position: absolute;
  inset-block: 0;
  inset-inline-start: 0;
  width: 0.8rem;
  cursor: ew-resize;
  touch-action: none;
  border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};

  &:hover,
  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: none;
  }
`;
