import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import { otherLocale } from '../../../domain/locale';
import { inOtherLanguage } from '../places/other-language';
import { addressOf, type Written, writeSpot } from '../places/place';
import { spotInSight, useSpotInFocus } from '../places/spot-in-form';

/** Opens the form that is open in the other language, at the place that one looks at. */
export const OtherLanguageLink = ({ type, documentId, locale }: Written) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const inFocus = useSpotInFocus();
  const other = otherLocale(locale);
  const address = addressOf({ target: { type, documentId, locale: other, field: null } }, other);
  const open = (event: React.MouseEvent) => {
    const spot = spotInSight(inFocus);
    if (!spot || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(`${address}#${writeSpot(inOtherLanguage(spot))}`);
  };
  return (
    <Typography tag={Link} to={address} onClick={open} textColor="primary600">
      {formatMessage({ id: `newsletter.admin.languages.open-${other}` })}
    </Typography>
  );
};
