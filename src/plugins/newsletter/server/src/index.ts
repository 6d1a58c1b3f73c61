import { bootstrap } from './bootstrap';
import { checkConfig } from './check-config';
import { contentTypes } from './content-types';
import { commentsController } from './controllers/comments';
import { evidenceController } from './controllers/evidence';
import { stageController } from './controllers/stage';
import { destroy } from './destroy';
import { outbox } from './mail/outbox';
import { publicReading } from './public/public-reading';
import { register } from './register';
import { adminRoutes } from './routes/admin';

export default {
  config: { default: { fourEyes: true }, validator: checkConfig },
  register,
  bootstrap,
  destroy,
  contentTypes,
  controllers: { comments: commentsController, evidence: evidenceController, stage: stageController },
  routes: { admin: adminRoutes },
  services: { publicReading, outbox },
};
