import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { readSpot } from './place';
import { reveal } from './reveal';

/** Brings whoever comes by a link to the very spot that its address tells. */
export const SpotArrival = () => {
  const { key, hash } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that somebody comes here.
  useEffect(() => {
    const spot = readSpot(hash);
    if (spot) reveal(spot);
  }, [key]);
  return null;
};
