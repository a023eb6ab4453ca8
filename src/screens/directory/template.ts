import type { TFunction } from 'i18next';
import type { DirectoryEntry } from '#pathways/localities/directory.ts';

/**
 * Two rows that show how a directory is filled in and pass for nobody: the numbers are those that Ofcom
 * keeps for drama, the address is at example.org.
 *
 * @param today `YYYY-MM-DD`, the day on which the rows count as checked
 */
export function templateEntries(
  t: TFunction<readonly ['directory', 'contacts']>,
  district: string | null,
  today: string,
): readonly DirectoryEntry[] {
  return [
    {
      organisation: t('template.council'),
      district,
      post: t('template.lead'),
      role: 'district-lead',
      phone: ['01632 960123'],
      email: 'lead@example.org',
      hours: t('template.hours'),
      checked: today,
      note: t('template.note'),
    },
    {
      organisation: t('template.charity'),
      district: null,
      post: t('template.manager'),
      role: null,
      phone: ['01632 960456', '07700 900123'],
      email: null,
      hours: null,
      checked: today,
      note: null,
    },
  ];
}
