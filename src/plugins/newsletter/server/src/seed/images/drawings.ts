import { arsenalHall } from './arsenal-hall';
import { castle } from './castle';
import { cityPlan } from './city-plan';
import { euEmblem } from './eu-emblem';
import { harbour } from './harbour';
import { chaniaLogo, mytileneLogo, operationLogo, pafosLogo } from './logos';
import { meetingTable } from './meeting-table';
import { serviceScreen } from './service-screen';
import type { Drawing } from './svg';

/** Every image of the seed by the name of the PNG file that it becomes in the media library. */
export const DRAWINGS = {
  'deltio-eu-emblem.png': euEmblem(640),
  'deltio-smart-cities.png': operationLogo,
  'deltio-pafos.png': pafosLogo,
  'deltio-chania.png': chaniaLogo,
  'deltio-mytilene.png': mytileneLogo,
  'deltio-meeting-table.png': meetingTable,
  'deltio-harbour.png': harbour,
  'deltio-arsenal-hall.png': arsenalHall,
  'deltio-city-plan.png': cityPlan,
  'deltio-castle.png': castle,
  'deltio-service-screen.png': serviceScreen,
} as const satisfies Record<string, Drawing>;

/** Name of a drawing, and of its PNG file in the media library. */
export type DrawingName = keyof typeof DRAWINGS;
