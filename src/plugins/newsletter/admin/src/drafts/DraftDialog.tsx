import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Json } from '../../../domain/bulletin/canonical-json';
import { BeforeAndAfter } from '../stage/BeforeAndAfter';
import type { Offer } from './draft';

type Props = {
  readonly model: string;
  readonly offers: readonly Offer[];
  /** Why they were not saved, in the server's words; `null` where nobody tried. */
  readonly refusal: string | null;
  readonly onRestore: (fields: readonly string[]) => void;
  readonly onDiscard: () => void;
};

/** Field by field, what the form has and what somebody wrote: to choose what goes into the form again. */
export const DraftDialog = ({ model, offers, refusal, onRestore, onDiscard }: Props) => {
  const { formatMessage } = useIntl();
  const [left, setLeft] = useState<readonly string[]>([]);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.draft.${id}` });
  const chosen = offers.map(({ field }) => field).filter((field) => !left.includes(field));
  return (
    <Modal.Content>
      <Modal.Header closeLabel={say('later')}>
        <Modal.Title>{say('title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {refusal ? (
            <Typography role="alert" textColor="danger700">
              {refusal}
            </Typography>
          ) : null}
          <Typography>{say('explain')}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {offers.map(({ field, mine, now, contested }) => (
              <Box key={field} tag="li">
                <Checkbox
                  checked={!left.includes(field)}
                  onCheckedChange={(isChosen: boolean | 'indeterminate') =>
                    setLeft(isChosen === true ? left.filter((name) => name !== field) : [...left, field])
                  }
                >
                  {formatMessage({ id: `content-manager.content-types.${model}.${field}` })}
                </Checkbox>
                <Typography tag="p" variant="pi" textColor="neutral800" paddingLeft={7}>
                  <BeforeAndAfter path={[field]} before={asJson(now)} after={asJson(mine)} />
                </Typography>
                {contested ? (
                  <Typography tag="p" variant="pi" textColor="neutral800" paddingLeft={7}>
                    {say('contested')}
                  </Typography>
                ) : null}
              </Box>
            ))}
          </Flex>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onDiscard}>
          {say('discard')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onRestore(chosen)}>
          {say('restore')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};

/** A form has nothing in a field by many names. */
const asJson = (value: unknown): Json => (value === undefined || value === '' ? null : (value as Json));
