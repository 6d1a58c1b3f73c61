import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { bulletinAddress } from '../home/bulletin-address';
import { typeUid } from '../labels';
import { Disclosure } from '../panels/Disclosure';
import { ReadingFailed } from '../panels/ReadingFailed';
import { PUBLISHED_WITH_BULLETIN } from '../published-types';
import { StageBadge } from '../stage/StageBadge';
import { useBulletinName } from './use-bulletin-name';
import type { Chosen } from './use-chosen-bulletin';

/** Which bulletin shows the document that is open, where that stands, and why the document is not published by itself. */
export const ShowingPanel = ({ type, chosen }: { type: DocumentPart; chosen: Chosen }) => {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const { showing, isFailed, retry, bulletin, choose } = chosen;
  const say = (id: string) => formatMessage({ id: `newsletter.admin.${id}` });
  const why = PUBLISHED_WITH_BULLETIN[typeUid(type)];
  return (
    <Disclosure name="showing">
      {showing && showing.length > 1 ? (
        <Field.Root name="showing-bulletin" hint={say('showing.choose-hint')}>
          <Field.Label>{say('showing.choose')}</Field.Label>
          <SingleSelect value={bulletin?.documentId ?? ''} onChange={(value: string | number) => choose(String(value))}>
            {showing.map((each) => (
              <SingleSelectOption key={each.documentId} value={each.documentId}>
                {nameOf(each)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      ) : null}
      {bulletin ? (
        <>
          <Typography tag={Link} to={bulletinAddress(bulletin.documentId, bulletin.stage)} textColor="primary600">
            {nameOf(bulletin)}
          </Typography>
          <StageBadge stage={bulletin.stage} />
          <Typography variant="pi">{formatMessage({ id: `newsletter.admin.turn.${bulletin.stage}` })}</Typography>
        </>
      ) : null}
      {showing?.length === 0 ? <Typography textColor="neutral600">{say('showing.none')}</Typography> : null}
      {isFailed ? <ReadingFailed retry={retry} /> : null}
      {why ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: why })}
        </Typography>
      ) : null}
    </Disclosure>
  );
};
