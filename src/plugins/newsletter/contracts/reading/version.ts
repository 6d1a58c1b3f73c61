/** The version of the contract: its minor part is raised by what is added, its major part never while this desk answers. */
export const CONTRACT_VERSION = '1.2.0';
