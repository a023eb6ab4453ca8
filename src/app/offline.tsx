import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Loads what has to do with working offline once the page has nothing better to do; if that cannot be had, the page does without. */
export function Offline() {
  const [Notes, setNotes] = useState<ComponentType | null>(null);
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const load = async () => {
      const [{ OfflineNotes }] = await Promise.all([import('./offline-notes.tsx'), i18n.loadNamespaces('offline')]);
      setNotes(() => OfflineNotes);
    };
    return whenIdle(() => void load().catch(() => {}));
  }, [i18n]);
  return Notes && <Notes />;
}

/** Safari has no such callback. */
function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 5_000 });
  return () => cancelIdleCallback(handle);
}
