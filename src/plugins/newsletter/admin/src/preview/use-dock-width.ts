import { usePersistentState } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { boundsOf, fittedWidth, isCramped } from './dock-width';

/** How wide the preview is, and how that is changed; remembered. */
export type DockWidth = {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (width: number) => void;
  readonly isMoving: boolean;
  readonly setMoving: (moving: boolean) => void;
};

/** Keeps the width of the preview within the window, and makes room for it beside the form, which is given back after. */
export function useDockWidth(): DockWidth {
  const [wished, setWished] = usePersistentState<number | null>('newsletter.preview.width', null);
  const [windowWidth, setWindowWidth] = useState(innerWidth);
  const [isMoving, setMoving] = useState(false);
  const value = fittedWidth(wished, windowWidth);
  useEffect(() => {
    const follow = () => setWindowWidth(innerWidth);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.newsletterPreview = isCramped(value, windowWidth) ? 'cramped' : 'roomy';
    style.setProperty('--newsletter-preview', `${value}px`);
  }, [value, windowWidth]);
  useEffect(
    () => () => {
      delete document.documentElement.dataset.newsletterPreview;
    },
    [],
  );
  return { value, ...boundsOf(windowWidth), onChange: setWished, isMoving, setMoving };
}
