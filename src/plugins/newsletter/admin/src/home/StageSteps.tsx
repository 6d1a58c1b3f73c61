import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Stage } from '../../../domain/workflow/stages';

/** The way to the reader; a failed publication stands where it was to happen. */
const STEPS = ['draft', 'in-translation', 'in-review', 'approved', 'scheduled', 'published'] as const;

/** How far a bulletin is on its way to the reader: as a bar of steps, and in words. */
export const StageSteps = ({ stage }: { stage: Stage }) => {
  const { formatMessage } = useIntl();
  const at = STEPS.findIndex((step) => step === (stage === 'publish-failed' ? 'scheduled' : stage));
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={1} aria-hidden>
        {STEPS.map((step, index) => (
          <Box key={step} flex="1" height="6px" hasRadius background={index <= at ? 'primary600' : 'neutral200'} />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(
          { id: 'newsletter.admin.home.step' },
          { stage: formatMessage({ id: `newsletter.stage.${stage}` }), step: at + 1, steps: STEPS.length },
        )}
      </Typography>
    </Flex>
  );
};
