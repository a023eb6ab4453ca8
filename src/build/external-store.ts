/** Stands in the build for the shim of a library that also serves older versions of React. */
export { useSyncExternalStore } from 'react';
