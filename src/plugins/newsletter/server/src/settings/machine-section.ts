import { type MachineAbout, type MachineSettings, machineSettings } from '../../../contracts/settings/machine';
import { ok, refuse } from '../../../domain/result';
import { machineOffered } from '../machine/machine-offered';
import { plainSection } from './section';

/** Whether texts may leave the house to be translated, to which host, and whether a person reviews what comes back. */
export const machineSection = plainSection<MachineSettings>({
  action: 'settings-desk',
  stored: machineSettings,
  first: { allowedHost: null, reviewRequired: true },
  facts: (settings) => settings,
  arrange(strapi, stored, current) {
    const { allowedHost: host } = stored;
    // What was allowed stays as it is where the environment went on to another host: it allows nothing.
    const isKnown = host === null || host === current.allowedHost || host === machineOffered(strapi)?.host;
    return isKnown ? ok({ stored }) : refuse({ code: 'machine_not_offered', data: { host } });
  },
  about(strapi): MachineAbout {
    const machine = machineOffered(strapi);
    return { offered: machine && { name: machine.name, host: machine.host } };
  },
});
