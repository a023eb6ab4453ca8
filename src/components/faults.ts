import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldError } from './error-summary.tsx';

/** A mistake by the key of its words. */
export interface FieldFault {
  readonly target: string;
  readonly key: string;
}

/** The mistakes of the last attempt, in the language of the screen. */
export function useFaults(namespace: string) {
  const { t } = useTranslation(namespace);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  return { errors: faults.map(({ target, key }): FieldError => ({ target, message: t(key) })), attempt: faults, setFaults };
}
