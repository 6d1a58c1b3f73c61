import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly about?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** One matter on a page of settings, under a heading of its own. */
export const SettingsBox = ({ title, about, aside, children }: Props) => (
  <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="filterShadow" padding={6}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box flex="1 1 32rem">
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {about ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {about}
            </Typography>
          ) : null}
        </Box>
        {aside}
      </Flex>
      {children}
    </Flex>
  </Box>
);
