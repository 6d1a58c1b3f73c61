import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { dayByKey } from './day-by-key';
import { daysOf } from './months';

/** What a day of the grid is given so that keys reach it. */
export type DayKeys = {
  readonly tabIndex: 0 | -1;
  readonly 'data-day': string;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Moves the focus between the days of a month by keyboard, with one of them in the order of Tab; a day of another month is
 * asked for by `onMonth` and gets the focus once that month is there. Enter goes to what falls on a day, Escape back.
 */
export function useDayKeys(month: string, today: string, onMonth: (month: string) => void) {
  const grid = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const days = daysOf(month);
  const current = [active, today].find((day) => day !== null && days.includes(day)) ?? days[0] ?? null;
  const cellOf = (day: string) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);

  useEffect(() => {
    if (!wanted.current?.startsWith(month)) return;
    cellOf(wanted.current)?.focus();
    wanted.current = null;
  });

  const keysOf = (day: string): DayKeys => ({
    tabIndex: day === current ? 0 : -1,
    'data-day': day,
    onFocus: () => setActive(day),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const cell = event.currentTarget;
      const there = dayByKey(day, event.key);
      if (there !== null) {
        wanted.current = there;
        if (there.startsWith(month)) cellOf(there)?.focus();
        else onMonth(there.slice(0, 7));
      } else if (event.key === 'Enter' && event.target === cell) cell.querySelector('a')?.focus();
      else if (event.key === 'Escape') cell.focus();
      else return;
      event.preventDefault();
    },
  });
  return { grid, keysOf };
}
