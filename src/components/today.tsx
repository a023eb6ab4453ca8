import { createContext, use } from 'react';

/** The date that contacts and sources are judged by, as YYYY-MM-DD; passed in so that a test can set it. */
export const Today = createContext<string>(new Date().toISOString().slice(0, 10));

export const useToday = (): string => use(Today);
