import { Box, Typography, VisuallyHidden } from '@strapi/design-system';

type Props = {
  readonly count: number;
  readonly tone: 'danger' | 'warning' | 'neutral' | 'primary' | 'secondary';
  /** What it counts, for those who only hear it; missing where that is told beside it. */
  readonly words?: string;
};

/** A number in a panel's title, on its colour. */
export const CountBadge = ({ count, tone, words }: Props) => (
  <Box
    tag="span"
    background={`${tone}${tone === 'neutral' ? '150' : '100'}`}
    hasRadius
    paddingLeft={2}
    paddingRight={2}
  >
    {words ? <VisuallyHidden>{words}</VisuallyHidden> : null}
    <Typography aria-hidden variant="pi" fontWeight="bold" textColor={`${tone}700`}>
      {count}
    </Typography>
  </Box>
);
