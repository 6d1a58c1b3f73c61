import { bootstrap } from './bootstrap';
import { checkConfig } from './check-config';
import { contentTypes } from './content-types';
import { stageController } from './controllers/stage';
import { register } from './register';
import { adminRoutes } from './routes/admin';
import { publicReading } from './public/public-reading';

export default {
  config: { default: { fourEyes: true }, validator: checkConfig },
  register,
  bootstrap,
  contentTypes,
  controllers: { stage: stageController },
  routes: { admin: adminRoutes },
  services: { publicReading },
};
