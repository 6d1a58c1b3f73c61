import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FileRefusal } from './use-file-calls';

/** Why a file was not taken, with each fault and its place; said aloud. */
export const RefusedFile = ({ refusal }: { readonly refusal: FileRefusal<unknown> | null }) => {
  const { formatMessage } = useIntl();
  return (
    <div role="alert">
      {refusal ? (
        <Box background="danger100" borderColor="danger200" padding={4} hasRadius>
          <Typography tag="p" textColor="danger700" fontWeight="bold">
            {refusal.message}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {refusal.faults.map(({ reason, place, unitId, code, message }) => (
              <Typography key={`${reason} ${place?.line} ${place?.column} ${unitId} ${code}`} tag="li">
                {place
                  ? `${formatMessage({ id: 'newsletter.admin.workbench.exchange.at' }, { line: place.line, column: place.column })} `
                  : null}
                {message}
              </Typography>
            ))}
          </Flex>
        </Box>
      ) : null}
    </div>
  );
};
