import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { addressOf, isIn, type Place, spotOf } from './place';
import { reveal } from './reveal';
import { useWritten } from './written';

type Props = {
  readonly place: Place;
  /** Called when the link is followed, so that what covers the field can go out of the way. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** Leads to a place: in the form that is open at once, else to the form of its document and language. */
export const PlaceLink = ({ place, onFollow, children }: Props) => {
  const written = useWritten();
  const spot = spotOf(place);
  const follow = (event: React.MouseEvent) => {
    onFollow?.();
    if (!written || !spot || !isIn(place, written) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    reveal(spot);
  };
  return (
    <Typography
      tag={Link}
      to={addressOf(place, written?.locale ?? 'el')}
      onClick={follow}
      variant="pi"
      textColor="primary600"
      style={{ display: 'block' }}
    >
      {children}
    </Typography>
  );
};
