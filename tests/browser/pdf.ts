import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Download } from 'playwright-core';

/** A downloaded PDF, read back. */
export interface ReadPdf {
  readonly fileName: string;
  /** The text of each page, spaces and line ends as one space. */
  readonly pages: readonly string[];
  /** What the file says about itself: title, author and so on. */
  readonly about: string;
}

export async function readPdf(download: Download): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(await download.path()));
  const document = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(oneLine(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  const about = JSON.stringify(await document.getMetadata());
  await document.destroy();
  return { fileName: download.suggestedFilename(), pages, about };
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts that do not stand in this order in the pages, wherever the lines break. */
export function outOfOrder({ pages }: ReadPdf, texts: readonly string[]): readonly string[] {
  const whole = pages.join(' ').replaceAll(' ', '');
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(text.replaceAll(/\s/g, ''), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** Whether a text stands anywhere in the pages, wherever the lines break. */
export const holds = (pdf: ReadPdf, text: string): boolean => outOfOrder(pdf, [text]).length === 0;
