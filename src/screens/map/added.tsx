import { type ActionId, actionOf } from '#pathways/actions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

/** What is added to the things to do, and who is contacted for each. */
export function Added({ actions }: { readonly actions: readonly ActionId[] }) {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  if (actions.length === 0) return null;
  return (
    <ul className="map-added">
      {actions.map((id) => {
        const { contacts, level } = actionOf(id);
        return (
          <li key={id}>
            {t('facts.adds')} {say(`actions:${id}.title`)}
            {level !== 'required' && <> ({say(`app:outcome.levels.${level}`)})</>}
            {contacts.length > 0 && (
              <span className="map-contacts">
                {t('facts.contacts', { roles: contacts.map((role) => say(`contacts:roles.${role}`)).join(', ') })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
