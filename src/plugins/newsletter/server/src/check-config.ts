/** Refuses to start with settings that are not of their kind; `fourEyes`: whether one's own work may not be approved. */
export function checkConfig(config: { fourEyes?: unknown }): void {
  if (typeof config.fourEyes !== 'boolean') throw new Error('newsletter.fourEyes must be true or false');
}
