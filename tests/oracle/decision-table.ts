import table from './decision-table.json' with { type: 'json' };

/**
 * An evaluator of the decision table, written from the table's own `evaluation` notes and from
 * nothing else: the independent witness against which the machines are tested.
 */

export type Inputs = Readonly<Record<string, string>>;
type Facts = Readonly<Record<string, string | boolean>>;
type When = Readonly<Record<string, readonly (string | boolean)[]>>;
interface Rule {
  readonly when: When;
  readonly then: Readonly<Record<string, string | boolean | readonly string[]>>;
}

export interface Expected {
  readonly form: string;
  readonly formObligation: string;
  readonly formIdentifies: boolean;
  readonly dutyStatus: string;
  readonly actions: readonly string[];
  readonly forbidden: readonly string[];
}

const varied = Object.entries(table.inputs).filter(([name]) => name !== 'nation');

/** Every combination of the table's inputs, England only. */
export function* combinations(): Generator<Inputs> {
  const sizes = varied.map(([, { values }]) => values.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < total; index += 1) {
    let rest = index;
    const chosen: Record<string, string> = {};
    for (const [name, { values }] of varied) {
      chosen[name] = values[rest % values.length] as string;
      rest = Math.floor(rest / values.length);
    }
    yield chosen;
  }
}

const holds = (when: When, facts: Facts) =>
  Object.entries(when).every(([name, allowed]) => allowed.includes(facts[name] as string | boolean));

/** What the table says must come out of one combination. */
export function expectedOutcome(inputs: Inputs): Expected {
  const facts: Record<string, string | boolean> = {
    ...inputs,
    track: inputs.ageStatus === 'adult' ? 'adult' : 'child',
    fro: inputs.responder === 'not-fro' ? 'no' : 'yes',
  };
  const actions = new Set<string>();
  const rules = table.rules as unknown as Readonly<Record<string, readonly Rule[]>>;
  for (const dimension of table.dimensions) {
    const matched = rules[dimension]?.find(({ when }) => holds(when, facts));
    if (!matched) throw new Error(`The table has no rule of ${dimension} for ${JSON.stringify(inputs)}`);
    for (const [name, value] of Object.entries(matched.then)) {
      if (name === 'actions') for (const action of value as readonly string[]) actions.add(action);
      else facts[name] = value as string | boolean;
    }
  }
  const forbidden = new Set(
    (table.forbiddenRules as unknown as readonly { when: When; forbid: readonly string[] }[])
      .filter(({ when }) => holds(when, facts))
      .flatMap(({ forbid }) => forbid),
  );
  return {
    form: facts.form as string,
    formObligation: facts.formObligation as string,
    formIdentifies: facts.formIdentifies as boolean,
    dutyStatus: facts.dutyStatus as string,
    actions: table.actionOrder.filter((id) => actions.has(id)),
    forbidden: [...forbidden].sort(),
  };
}
