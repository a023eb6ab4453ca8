import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { ExportForm } from './export-form.tsx';
import { KeepForm } from './keep-form.tsx';
import { KeptState } from './kept-state.tsx';

/** Keeping the case in hand on this device, or as a file. A case may be kept before its first answer. */
export default function KeepScreen() {
  const { t } = useTranslation(['keeping', 'app']);
  const { answers } = useCase();
  const { kept } = useKeeping();
  const walk = useWalk();
  const [wasKept] = useState(kept !== null);
  return (
    <div className="measure">
      <Link className="back" to={addresses.casePage(standsAt(walk))}>
        {t('back')}
      </Link>
      <h1 tabIndex={-1}>{kept === null ? t('keep.title') : t('keep.titleKept')}</h1>
      {kept === null ? <KeepForm /> : <KeptState kept={kept} fresh={!wasKept} />}
      {Object.keys(answers).length > 0 && <ExportForm />}
    </div>
  );
}
