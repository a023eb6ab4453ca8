import type { Ref } from 'react';
import { LabelledField } from './labelled-field.tsx';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  /** What the browser offers first: endings and types. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A file to choose. It is read on the device; nothing is uploaded. */
export function FileField({ accept, multiple = false, ref, onFiles, ...field }: FileFieldProps) {
  return (
    <LabelledField {...field}>
      {(control) => (
        <input
          {...control}
          {...(ref === undefined ? {} : { ref })}
          className="text-input file-input"
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={(event) => onFiles?.([...(event.target.files ?? [])])}
        />
      )}
    </LabelledField>
  );
}
