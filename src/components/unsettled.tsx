import { useTranslation } from 'react-i18next';
import type { FlagId } from '#pathways/questions.ts';

/** Points that no source settles, said in words wherever the app relies on one. */
export function Unsettled({ flags, title }: { readonly flags: readonly FlagId[]; readonly title: string }) {
  const { t } = useTranslation('flags');
  if (flags.length === 0) return null;
  return (
    <div className="note">
      <b>{title}</b>
      {[...new Set(flags)].map((flag) => (
        <p key={flag}>{t(flag as never)}</p>
      ))}
    </div>
  );
}
