import { answersOnTrail, type Walk } from '#pathways/follow.ts';

/** What can be shared, as the question about sharing has it. */
export const SHAREABLE = ['what-happened', 'name', 'contact-details', 'whereabouts', 'health-and-care'] as const;
export type Shareable = (typeof SHAREABLE)[number];

/** Those a handover sheet can go to, because they can refer: a council and the police are First Responders too. */
const WHO_CAN_REFER = ['first-responder', 'police', 'adult-social-care'];

/**
 * What a handover sheet may say about the person. An adult decides what is told to whom (R56, R118),
 * so an agreement to tell somebody else gives nothing to a First Responder. Sharing to keep a child
 * safe needs no consent (R117).
 */
export function mayShare(walk: Walk): readonly Shareable[] {
  if (walk.pathway === 'child') return SHAREABLE;
  const { mayShare: agreed = [], mayShareWith: whom = [] } = answersOnTrail(walk);
  const others = whom.length > 0 && !WHO_CAN_REFER.some((one) => whom.includes(one));
  return others ? [] : SHAREABLE.filter((part) => agreed.includes(part));
}

/**
 * What a sheet for the local support service may say: nothing that the person has not agreed to share
 * with that service (H77).
 */
export function mayShareLocally(walk: Walk): readonly Shareable[] {
  const { mayShare: agreed = [], mayShareWith: whom = [] } = answersOnTrail(walk);
  return whom.includes('local-support') ? SHAREABLE.filter((part) => agreed.includes(part)) : [];
}
