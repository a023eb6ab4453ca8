import { defaultClientConditions, defaultServerConditions, loadEnv, type Plugin } from 'vite';

/** What stands in the code for the name of the locality, where a glob has to be written out. */
const PLACEHOLDER = '%LOCALITY%';

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
    transform: { filter: { code: PLACEHOLDER }, handler: (code) => code.replaceAll(PLACEHOLDER, name) },
  };
}
