import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Answers } from '#pathways/questions.ts';
import type { Enquiry } from '#pathways/who-to-contact.ts';

/** The three answers of “who to contact”, in memory only: neither the address nor the history has them. */
export interface EnquiryInHand extends Enquiry {
  /** A district of the locality, or one of the two answers beside them. */
  readonly place: string;
  /** The name by which the place was found. */
  readonly placeName: string;
}

interface EnquirySession {
  readonly enquiry: EnquiryInHand | null;
  readonly enquire: (enquiry: EnquiryInHand | null) => void;
}

const Session = createContext<EnquirySession>({ enquiry: null, enquire: () => {} });

export function EnquiryProvider({ children, initial = null }: { readonly children: ReactNode; readonly initial?: EnquiryInHand | null }) {
  const [enquiry, enquire] = useState(initial);
  const session = useMemo(() => ({ enquiry, enquire }), [enquiry]);
  return <Session value={session}>{children}</Session>;
}

export const useEnquiry = (): EnquirySession => use(Session);

/** The answers as those of a case, so that nothing is asked twice. */
export const answersOf = ({ person, place, organisation }: EnquiryInHand): Answers => ({
  ageStatus: person,
  district: place,
  ...(organisation === null ? {} : { organisation }),
});
