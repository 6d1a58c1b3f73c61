import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { BulletinHead } from '../../../contracts/desk/bulletin-head';
import type { Stage } from '../../../domain/workflow/stages';
import { useBulletinName } from '../showing/use-bulletin-name';
import { bulletinAddress } from './bulletin-address';

type Props = {
  readonly bulletin: Pick<BulletinHead, 'documentId' | 'number' | 'title'>;
  readonly stage?: Stage;
};

/** A bulletin by its name, leading to its form. */
export const BulletinLink = ({ bulletin, stage }: Props) => {
  const nameOf = useBulletinName();
  return (
    <Typography tag={Link} to={bulletinAddress(bulletin.documentId, stage)} fontWeight="bold" textColor="primary600">
      {nameOf(bulletin)}
    </Typography>
  );
};
