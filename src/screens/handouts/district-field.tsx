import { Link } from 'react-router';
import { PACK } from '#pathways/localities/pack.ts';
import { addresses } from '#src/addresses.ts';
import { useDirectory } from '#src/directory/directory-provider.tsx';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useIsTraining } from '#src/training/training.ts';

interface DistrictFieldProps {
  /** Null for the whole county. */
  readonly district: string | null;
  readonly choose: (district: string | null) => void;
}

/** For which district, and whose list of contacts is used. */
export function DistrictField({ district, choose }: DistrictFieldProps) {
  const { t } = useTrainerWords('trainer-handouts');
  const training = useIsTraining();
  const { entries } = useDirectory();
  return (
    <div className="text-field">
      <label htmlFor="handout-district">{t('district.label')}</label>
      <p className="hint" id="handout-district-hint">
        {t('district.hint')}
      </p>
      <select
        className="text-input"
        id="handout-district"
        value={district ?? ''}
        aria-describedby="handout-district-hint"
        onChange={(event) => choose(event.target.value || null)}
      >
        <option value="">{t('district.county')}</option>
        {PACK.districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="cite">
        {entries.length > 0 ? t('district.listed', { count: entries.length }) : t('district.notListed')}{' '}
        {entries.length === 0 && !training && <Link to={addresses.directory}>{t('district.load')}</Link>}
      </p>
    </div>
  );
}
