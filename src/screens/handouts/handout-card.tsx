import type { ReactNode } from 'react';
import { DocumentButtons } from '#src/components/document-buttons.tsx';
import type { MadeDocument } from '#src/documents/make.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface HandoutCardProps {
  readonly name: string;
  readonly about: string;
  /** Makes it when it is asked for. */
  readonly make: () => Promise<MadeDocument>;
  /** What a case is told was handed out; absent for what is about nobody. */
  readonly kind?: 'leaflet' | 'interpreter-card';
  readonly children?: ReactNode;
}

/** A handout to download or to print without saving. */
export function HandoutCard({ name, about, children, ...made }: HandoutCardProps) {
  const { t } = useTrainerWords('trainer-handouts');
  return (
    <>
      <h3>{name}</h3>
      <p className="cite">{about}</p>
      {children}
      <DocumentButtons {...made} name={name} failed={t('status.failed', { document: name })} language="en" />
    </>
  );
}
