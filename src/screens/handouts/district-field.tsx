import { Link } from 'react-router';
import { PACK } from '#pathways/localities/pack.ts';
import { addresses } from '#src/addresses.ts';
import { SelectField } from '#src/components/select-field.tsx';
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
    <>
      <SelectField
        id="handout-district"
        label={t('district.label')}
        hint={t('district.hint')}
        value={district ?? ''}
        options={[{ value: '', label: t('district.county') }, ...PACK.districts.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(chosen) => choose(chosen || null)}
      />
      <p className="cite">
        {entries.length > 0 ? t('district.listed', { count: entries.length }) : t('district.notListed')}{' '}
        {entries.length === 0 && !training && <Link to={addresses.directory}>{t('district.load')}</Link>}
      </p>
    </>
  );
}
