import { createContext, use, useEffect, useState } from 'react';

/** Tells the time, in milliseconds since 1970; passed in so that a test, or a training case, can set it. */
export const Clock = createContext<() => number>(Date.now);

/** How often a screen looks at the clock: what it says of the next minutes is never long out of date. */
const TICK = 15_000;

/** The moment, kept up to date while the screen is open. */
export function useNow(): number {
  const clock = use(Clock);
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), TICK);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

/** The date that contacts, sources and dates of birth are judged by, as `YYYY-MM-DD` in England. */
export const useToday = (): string => DATE.format(use(Clock)());

/** The one locale that writes dates as `YYYY-MM-DD`. */
const DATE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
