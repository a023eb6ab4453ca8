import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/**
 * A screen whose code comes when it is first shown. Code that could not be had is asked for again when
 * the screen is shown again; React's own `lazy` would remember the failure for good.
 */
export function lazyScreen<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>): ComponentType<Props> {
  let Loaded: LazyExoticComponent<ComponentType<Props>> | null = null;
  const again = async () => {
    try {
      return await load();
    } catch (error) {
      Loaded = null;
      throw new ScreenNotLoaded(error);
    }
  };
  return function Screen(props: Props) {
    Loaded ??= lazy(again);
    return <Loaded {...props} />;
  };
}

/** Thrown where the code of a screen could not be had: with no network, or because the host has a newer version only. */
export class ScreenNotLoaded extends Error {
  constructor(cause: unknown) {
    super('The code of a screen could not be loaded', { cause });
  }
}
