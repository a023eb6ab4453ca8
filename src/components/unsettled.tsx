import { useTranslation } from 'react-i18next';
import type { FlagId } from '#pathways/questions.ts';

interface UnsettledProps {
  readonly flags: readonly FlagId[];
  readonly title: string;
}

/** Points that no source settles, said in words wherever the app relies on one. */
export function Unsettled({ flags, title }: UnsettledProps) {
  return flags.length === 0 ? null : <Points flags={flags} title={title} />;
}

/** Apart, so that the words are loaded only where there is something to say. */
function Points({ flags, title }: UnsettledProps) {
  const { t } = useTranslation('flags');
  return (
    <div className="note">
      <b>{title}</b>
      {[...new Set(flags)].map((flag) => (
        <p key={flag}>{t(flag as never)}</p>
      ))}
    </div>
  );
}
