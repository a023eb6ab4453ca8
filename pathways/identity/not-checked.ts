import type { IdentityCheck } from './check.ts';

/** The check for identifying detail before anybody was asked anything. In a file of its own, so that the finders need not be loaded for it. */
export const NOT_CHECKED: IdentityCheck = { asked: false, keepOut: [], kept: [] };
