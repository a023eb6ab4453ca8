/** The pictures of the installed app, in `public/`; drawn from `public/icon.svg` by `npm run icons`, and committed. */

export interface Icon {
  readonly file: string;
  /** Pixels of each side. */
  readonly size: number;
  /** `maskable`: a device may cut a circle out of it. `apple`: for the screens of iPhones and iPads, which round it. */
  readonly purpose: 'any' | 'maskable' | 'apple';
}

export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icon-apple-180.png', size: 180, purpose: 'apple' },
];
