interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choose: (value: T) => void;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
}

/** A few ways to show the same thing, one of them at a time. */
export function Switch<T extends string>({ label, value, choose, options, nameOf }: SwitchProps<T>) {
  return (
    <fieldset className="map-switch">
      <legend>{label}</legend>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  );
}
