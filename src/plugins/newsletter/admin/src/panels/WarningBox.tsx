import { Box, type BoxProps } from '@strapi/design-system';

/** The ground on which something stands that people should know before they go on. */
export const WarningBox = (props: BoxProps) => (
  <Box background="warning100" borderColor="warning200" hasRadius padding={4} {...props} />
);
