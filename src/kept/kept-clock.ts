/**
 * What time it is for the expiry of kept cases, on a device whose clock may be wrong. Time only goes forward: the latest
 * time ever seen is remembered, and while the device's clock is behind it, the time that passes on that clock is added to
 * it. So a clock set backwards keeps no case for longer. A clock set forwards does make cases expire early, and one set
 * backwards again before every use would stop the count: no page can see through that.
 *
 * All times are milliseconds since 1970.
 */
export interface SeenClock {
  /** The latest time seen or counted. Cases expire by it. */
  readonly latest: number;
  /** What the device's clock said then. */
  readonly device: number;
}

/**
 * How far behind a clock may be before the time on it is counted. Within it the count waits for the clock to catch up,
 * so that a clock that was years behind and has just been put right is not taken for years that passed.
 */
const NEARLY_RIGHT = 24 * 60 * 60 * 1000;

/**
 * @param seen what was remembered; undefined where nothing was
 * @param device what the device's clock says now
 * @returns what to remember
 */
export function clockAt(seen: SeenClock | undefined, device: number): SeenClock {
  if (seen === undefined || device >= seen.latest) return { latest: device, device };
  const behind = seen.latest - device;
  const passed = behind > NEARLY_RIGHT ? Math.max(0, device - seen.device) : 0;
  return { latest: seen.latest + passed, device };
}

/** When, on the device's clock as it is now, a time of the count will come. */
export const onDevice = ({ latest, device }: SeenClock, time: number): number => time - (latest - device);
