import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Stage } from '../../../domain/workflow/stages';

/** Text and background of a stage's badge. */
const BADGES: Record<Stage, readonly [text: string, background: string]> = {
  draft: ['neutral700', 'neutral150'],
  'in-translation': ['secondary700', 'secondary100'],
  'in-review': ['primary700', 'primary100'],
  approved: ['success700', 'success100'],
  scheduled: ['alternative700', 'alternative100'],
  'publish-failed': ['danger700', 'danger100'],
  published: ['success700', 'success100'],
  withdrawn: ['neutral800', 'warning100'],
  archived: ['neutral700', 'neutral150'],
};

/** A stage by its name, on its colour. */
export const StageBadge = ({ stage }: { stage: Stage }) => {
  const { formatMessage } = useIntl();
  const [textColor, backgroundColor] = BADGES[stage];
  return (
    <div>
      <Badge textColor={textColor} backgroundColor={backgroundColor}>
        {formatMessage({ id: `newsletter.stage.${stage}` })}
      </Badge>
    </div>
  );
};
