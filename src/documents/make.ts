import type { FontOfScript } from '#src/drawing/fonts-for.ts';
import type { Direction } from '#src/drawing/layout.ts';
import type { Fonts, Part } from '#src/drawing/pdf.ts';
import type { ContactCardInput } from './contact-card.ts';
import type { DebriefInput } from './debrief.ts';
import type { PersonHandouts } from './handout-models.ts';
import type { HandoutId } from './handout-order.ts';
import type { HandoutInput } from './handouts.ts';
import type { DocumentInput } from './input.ts';
import type { InterpreterCardInput } from './interpreter-card.ts';
import type { LeafletInput } from './leaflet.ts';
import type { DocumentId, DocumentModel } from './model.ts';

/**
 * Makes documents in a browser. What draws them, and the fonts, are loaded when the first document
 * is asked for, and kept; what shapes text in other scripts, when the first document has such text.
 */

export interface MadeDocument {
  readonly blob: Blob;
  /** Characters that stand replaced in the document. */
  readonly undrawable: readonly string[];
  /** Says what the document is and nothing of the case. */
  readonly fileName: string;
}

const FILE_NAMES: Readonly<Record<DocumentId, string>> = {
  'nrm-adult': 'nrm-adult-form.pdf',
  'nrm-child': 'nrm-child-form.pdf',
  dtn: 'duty-to-notify-form.pdf',
  handover: 'handover-sheet.pdf',
  'local-support': 'local-support-sheet.pdf',
  'action-plan': 'action-plan.pdf',
};

/** What stands across every page in training; null for a real document. */
export type Watermark = string | null;

/**
 * Makes one document of a case as a PDF. Nothing leaves the device.
 *
 * @throws where the case does not have the document, or the fonts cannot be loaded
 */
export async function makeDocument(id: DocumentId, input: DocumentInput, watermark: Watermark): Promise<MadeDocument> {
  const { modelOf } = await import('./model-of.ts');
  return drawn(modelOf(id, input), FILE_NAMES[id], watermark);
}

/** Makes the card of whom to contact as a PDF; it is about nobody. */
export async function makeContactCard(input: ContactCardInput, watermark: Watermark): Promise<MadeDocument> {
  const { contactCardModel } = await import('./contact-card.ts');
  return drawn(contactCardModel(input), 'who-to-contact.pdf', watermark);
}

/** Makes the person’s leaflet as a PDF, in their language; it is about nobody, and its name says nothing. */
export async function makeLeaflet(input: LeafletInput, watermark: Watermark): Promise<MadeDocument> {
  const { leafletModel } = await import('./leaflet.ts');
  return drawn(leafletModel(input), 'leaflet.pdf', watermark, input.words.dir);
}

/** Makes the card for the person and the interpreter as a PDF, in both languages. */
export async function makeInterpreterCard(input: InterpreterCardInput, watermark: Watermark): Promise<MadeDocument> {
  const { interpreterCardModel } = await import('./interpreter-card.ts');
  return drawn(interpreterCardModel(input), 'interpreter-card.pdf', watermark, input.words.dir);
}

/** Makes the summary of a practised case as a PDF; it names nobody. */
export async function makeDebrief(input: DebriefInput, watermark: Watermark): Promise<MadeDocument> {
  const { debriefModel } = await import('./debrief.ts');
  return drawn(debriefModel(input), 'debrief.pdf', watermark);
}

/** Makes a handout for practitioners as a PDF; it is about nobody. */
export async function makeHandout(id: HandoutId, input: HandoutInput, watermark: Watermark): Promise<MadeDocument> {
  const { handoutModelOf } = await import('./handout-models.ts');
  return drawn(handoutModelOf(id, input), `handout-${id}-${input.district ?? 'county'}.pdf`, watermark);
}

/** Makes all handouts as one PDF: those for practitioners, and then those for the person in their language. */
export async function makeHandoutSet(input: HandoutInput, person: PersonHandouts, watermark: Watermark): Promise<MadeDocument> {
  const { handoutSetOf } = await import('./handout-models.ts');
  return drawnTogether(handoutSetOf(input, person), `handouts-${input.district ?? 'county'}.pdf`, watermark);
}

const drawn = (said: DocumentModel, name: string, watermark: Watermark, direction: Direction = 'ltr'): Promise<MadeDocument> =>
  drawnTogether([{ model: said, direction }], name, watermark);

async function drawnTogether(parts: readonly Part[], name: string, watermark: Watermark): Promise<MadeDocument> {
  const { drawParts, fonts, fontsFor } = await workshop();
  const said = watermark === null ? parts : parts.map(({ model, direction }) => ({ model: { ...model, watermark }, direction }));
  const models = said.map(({ model }) => model);
  const { bytes, undrawable } = drawParts(said, await fontsFor(models, fonts, fetchFont));
  const blob = new Blob([bytes], { type: 'application/pdf' });
  return { blob, undrawable, fileName: watermark === null ? name : `training-${name}` };
}

/** The characters of a document that cannot be drawn, without making it. */
export async function undrawableIn(id: DocumentId, input: DocumentInput): Promise<readonly string[]> {
  const { modelOf } = await import('./model-of.ts');
  const model = modelOf(id, input);
  const { undrawableOf, fonts, fontsFor } = await workshop();
  return undrawableOf(model, await fontsFor(model, fonts, fetchFont));
}

const fetchFont: FontOfScript = async (script) => (await import('#src/drawing/shaping/fetch-font.ts')).fetchFont(script);

let loaded: Promise<Fonts> | null = null;

async function workshop() {
  const [drawing, { fontsFor }] = await Promise.all([import('#src/drawing/pdf.ts'), import('#src/drawing/fonts-for.ts')]);
  loaded ??= import('#src/drawing/fonts.ts').then(async ({ fetchFonts }) => drawing.readFonts(await fetchFonts()));
  try {
    return { ...drawing, fontsFor, fonts: await loaded };
  } catch (error) {
    // Asked for again, it is tried again: the network may be back, or the offline copy complete.
    loaded = null;
    throw error;
  }
}
