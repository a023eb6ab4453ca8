import { LabelledField } from '#src/components/labelled-field.tsx';
import { LEVELS, type Measure } from '#src/knowledge/check.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface LevelSliderProps {
  readonly measure: Measure;
  /** Null until somebody has said it. */
  readonly level: number | null;
  readonly error: string | null;
  readonly onLevel: (level: number) => void;
}

const [LOWEST] = LEVELS;
const HIGHEST = LEVELS[LEVELS.length - 1];
/** Where the slider stands before anybody has moved it. */
const MIDDLE = 5;

/** A level from 1 to 10. Nothing counts as said before the slider is touched, so that its middle is nobody’s answer by chance. */
export function LevelSlider({ measure, level, error, onLevel }: LevelSliderProps) {
  const { t } = useTrainerWords('trainer-knowledge');
  const said = level === null ? t('levels.notSaid') : t('levels.said', { level });
  return (
    <div className="level-slider">
      <LabelledField id={measure} label={t(`levels.${measure}.label`)} hint={t(`levels.${measure}.hint`)} error={error}>
        {(control) => (
          <>
            <output className="level-said" htmlFor={measure} data-said={level !== null}>
              {said}
            </output>
            <input
              {...control}
              type="range"
              min={LOWEST}
              max={HIGHEST}
              step={1}
              value={level ?? MIDDLE}
              data-said={level !== null}
              aria-valuetext={said}
              onChange={(event) => onLevel(Number(event.target.value))}
              // Pressing it where it stands already changes no value, and is an answer all the same.
              onPointerUp={(event) => onLevel(Number(event.currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key === ' ') onLevel(Number(event.currentTarget.value));
              }}
            />
            <span className="level-ends" aria-hidden="true">
              <span>{t(`levels.${measure}.low`)}</span>
              <span>{t(`levels.${measure}.high`)}</span>
            </span>
          </>
        )}
      </LabelledField>
    </div>
  );
}
