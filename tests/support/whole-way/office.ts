import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/plugins/newsletter/domain/locale';
import { logInByHand, openWindow, type Window } from '../browser';
import type { Desk } from '../desk';
import { hire, type Role } from '../people';
import { type Hand, handOn } from './hand';
import { type ScreenWords, screenWords } from './screen-words';
import { startTally, type Tally } from './tally';

/** Somebody at a window of their own, logged in, and what they read there. */
export interface Colleague {
  hand: Hand;
  page: Page;
  words: ScreenWords;
  /** Does something that is counted as a step of theirs. */
  step(name: string, work: () => Promise<unknown>): Promise<void>;
}

/** Everybody whom a bulletin passes, with the screen in one language. */
export interface Office {
  tally: Tally;
  /** Errors of scripts on anybody's screen. */
  errors: readonly string[];
  enter(role: Role): Promise<Colleague>;
  close(): Promise<void>;
}

/** Opens the office of a desk; whoever enters logs in by hand, once. */
export const openOffice = (desk: Desk, language: Locale): Office => {
  const tally = startTally();
  const errors: string[] = [];
  const windows: Window[] = [];
  const present = new Map<Role, Colleague>();
  return {
    tally,
    errors,
    enter: async (role) => {
      const known = present.get(role);
      if (known) return known;
      const window = await openWindow({ locale: language });
      windows.push(window);
      const { page } = window;
      page.on('pageerror', (error) => errors.push(error.message));
      await logInByHand(page, desk, await hire(desk, role, language));
      const colleague: Colleague = {
        page,
        hand: handOn(page, tally),
        words: screenWords(language),
        step: (name, work) => tally.step(role, name, work),
      };
      present.set(role, colleague);
      return colleague;
    },
    close: async () => {
      for (const window of windows) await window.close();
    },
  };
};
