/** The package ships no types; this is what we use of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt'; readonly noLayoutClosure: boolean },
  ): Promise<Uint8Array>;
}
