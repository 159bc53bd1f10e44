/** Every time zone the browser knows, with how far it is ahead of UTC just now. */
export function timeZones(now: Date) {
  const own = ownTimeZone();
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: `${zone.replaceAll('_', ' ')} (${offset(zone, now)})`,
  }));
}

export const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function offset(timeZone: string, now: Date) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? timeZone;
}
