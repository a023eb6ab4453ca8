import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Has each screen whose code could not be had ask for it anew. */
const failed = new Set<() => void>();

/**
 * A screen whose code comes when it is first shown. Where it could not be had, `askAgain` has it asked
 * for anew; React's own `lazy` would remember the failure for as long as the page is open.
 */
export function lazyScreen<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>): ComponentType<Props> {
  let Loaded: LazyExoticComponent<ComponentType<Props>>;
  const reset = () => {
    Loaded = lazy(() =>
      load().catch((error) => {
        failed.add(reset);
        throw new ScreenNotLoaded(error);
      }),
    );
  };
  reset();
  return function Screen(props: Props) {
    return <Loaded {...props} />;
  };
}

/** Called when a screen is to be tried once more. */
export function askAgain(): void {
  for (const reset of failed) reset();
  failed.clear();
}

/** Thrown where the code of a screen could not be had: with no network, or because the host has a newer version only. */
export class ScreenNotLoaded extends Error {
  constructor(cause: unknown) {
    super('The code of a screen could not be loaded', { cause });
  }
}
