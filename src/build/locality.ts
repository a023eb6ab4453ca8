import { readFileSync } from 'node:fs';
import { defaultClientConditions, defaultServerConditions, loadEnv, type Plugin } from 'vite';
import type { RoleId } from '#pathways/actions.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import type { Contact } from '#pathways/localities/schema.ts';

/** The numbers that every page shows, by role; the first page need not load everybody else's. */
const EMERGENCY = 'virtual:emergency-numbers';
const EMERGENCY_ROLES = [
  'police-emergency',
  'police-non-emergency',
  'childrens-social-care',
  'adult-social-care',
  'helpline',
  'nrm-support-provider',
] as const satisfies readonly RoleId[];

/** One number for each role, as the contacts of the locality and of the country have it. */
export type EmergencyNumbers = Readonly<Record<(typeof EMERGENCY_ROLES)[number], string>>;

/**
 * Builds the app for one locality: `VITE_LOCALITY` names a folder of `pathways/localities/`, and
 * `#locality/*` in `package.json` has it as a condition; without it, the default there.
 */
export function locality(): Plugin {
  let name = 'hertfordshire';
  return {
    name: 'locality',
    enforce: 'pre',
    config: (_, { mode }) => {
      name = loadEnv(mode, process.cwd(), 'VITE_LOCALITY').VITE_LOCALITY ?? name;
      return {
        resolve: { conditions: [name, ...defaultClientConditions] },
        ssr: { resolve: { conditions: [name, ...defaultServerConditions] } },
      };
    },
    resolveId: (id) => (id === EMERGENCY ? `\0${EMERGENCY}` : null),
    load: (id) => (id === `\0${EMERGENCY}` ? `export default ${JSON.stringify(emergencyNumbersOf(name))}` : null),
  };
}

function emergencyNumbersOf(name: string): EmergencyNumbers {
  const contacts = [name, 'national'].flatMap(
    (folder) => JSON.parse(readFileSync(`pathways/localities/${folder}/contacts.json`, 'utf8')) as readonly Contact[],
  );
  const phoneOf = (role: RoleId) => resolveRole(role, { inCounty: true }, { contacts }).contacts.flatMap(({ phone }) => phone)[0];
  return Object.fromEntries(
    EMERGENCY_ROLES.map((role) => {
      const phone = phoneOf(role);
      if (phone === undefined) throw new Error(`${name}: nobody fills ${role}, whose number every page shows`);
      return [role, phone];
    }),
  ) as unknown as EmergencyNumbers;
}
