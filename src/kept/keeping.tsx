import { createContext, type ReactNode, use } from 'react';

/** A case in hand that is also kept on this device. */
export interface KeptNow {
  readonly id: string;
  /** The practitioner's own reference, in plain text on the device. */
  readonly reference: string;
  readonly expiresAt: Date;
}

export type KeepingResult = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** Keeping the case in hand on this device, encrypted; a case is in memory only until somebody asks for it. */
export interface Keeping {
  /** Null while the case in hand is in memory only. */
  readonly kept: KeptNow | null;
  /** Keeps the case in hand from now on: every change is saved within a second. */
  readonly keep: (passphrase: string, reference: string) => Promise<KeepingResult>;
  /** Makes a kept case the case in hand. */
  readonly open: (id: string, passphrase: string) => Promise<KeepingResult>;
  /** Saves what is not saved yet and forgets the case and its key; it stays on the device, sealed. */
  readonly close: () => Promise<void>;
  /** Deletes the kept case in hand from the device and from memory. */
  readonly remove: () => Promise<void>;
}

const NOT_KEPT: Keeping = {
  kept: null,
  keep: async () => ({ ok: false, problem: 'denied' }),
  open: async () => ({ ok: false, problem: 'denied' }),
  close: async () => {},
  remove: async () => {},
};

const Session = createContext<Keeping>(NOT_KEPT);

export function KeepingProvider({ children }: { readonly children: ReactNode }) {
  return <Session value={NOT_KEPT}>{children}</Session>;
}

export const useKeeping = (): Keeping => use(Session);
