import { SERVICE_WORKER, TRUSTED_TYPES_POLICY } from '#src/service-worker/address.ts';
import type { Answers, Ask } from '#src/service-worker/messages.ts';

/** Browsers that have Trusted Types want the address of a script made by a policy; TypeScript does not know them yet. */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (text: string) => string };
};

let address: string | null = null;

/** The address of the service worker as the browser wants it. The policy may be made once only. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  address ??=
    trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: () => SERVICE_WORKER }).createScriptURL('') ?? SERVICE_WORKER;
  return address;
}

/** `network`: the worker could not be fetched. `refused`: the browser does not let the app keep anything. */
export type NoRegistration = 'network' | 'refused';

/** Has the browser fetch and start the service worker, if it has none. */
export async function register(): Promise<ServiceWorkerRegistration | NoRegistration> {
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress(), { updateViaCache: 'none' });
    // What blocks service workers from outside the page, as some extensions do, may answer with nothing.
    return (registration as ServiceWorkerRegistration | undefined) ?? 'refused';
  } catch (error) {
    return error instanceof TypeError ? 'network' : 'refused';
  }
}

/** Asks a worker, and settles with its answer. */
export function ask<Kind extends keyof Answers>(
  worker: ServiceWorker,
  asked: Extract<Ask, { readonly ask: Kind }>,
): Promise<Answers[Kind]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as Answers[Kind]);
      port1.close();
    };
    worker.postMessage(asked, [port2]);
  });
}

/** Calls back when another version has taken the place of the one that this page began with. */
export function onTakenOver(listener: () => void): () => void {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  // The very first worker takes over a page that had none: it is the same version.
  let had = Boolean(container?.controller);
  const changed = () => {
    if (had) listener();
    had = true;
  };
  container?.addEventListener('controllerchange', changed);
  return () => container?.removeEventListener('controllerchange', changed);
}
