/**
 * What a document says, as plain data: every word is already in the reader's language, and nothing
 * here knows where it will stand or how it is drawn.
 */

export const DOCUMENT_IDS = ['nrm-adult', 'nrm-child', 'dtn', 'handover', 'local-support', 'action-plan'] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

export interface DocumentModel {
  /** A document of a case, or one that needs no case. */
  readonly id: DocumentId | 'who-to-contact' | 'leaflet' | 'interpreter-card' | 'handout' | 'debrief';
  readonly language: string;
  readonly title: string;
  /** Which pathway the document belongs to; on every page. */
  readonly routeName: string;
  /** The sentence that stands on every page. */
  readonly notice: string;
  /** Date and time, in words; on every page. */
  readonly madeOn: string;
  /** How pages are numbered, with `{page}` and `{pages}` for the numbers. */
  readonly pageOf: string;
  /** Said on the first page where a character could not be printed. */
  readonly replacedCharacters: string;
  /** Stands across every page of a document about a made-up case; absent from real ones. */
  readonly watermark?: string;
  /** In large letters, for the person. */
  readonly large?: true;
  /** Has to stand on one page: a small head and narrow margins. */
  readonly onePage?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | Notice
  | Bullets
  | Facts
  | Field
  | Choice
  | Checklist
  | Contacts
  | Brief
  | Aside
  | TearOff
  | PageBreak;

/** 1 for a section, 2 for a part of it. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** In small print: sources, remarks. */
  readonly small?: true;
}

export type Tone = 'note' | 'careful' | 'never';

/** A box that stands out; `items` are bullet points under its text. */
export interface Notice {
  readonly kind: 'notice';
  readonly tone: Tone;
  readonly title?: string;
  readonly text?: string;
  readonly items?: readonly string[];
  /** In small letters, its points in two columns. */
  readonly brief?: true;
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly string[];
  /** In small letters and two columns. */
  readonly brief?: true;
}

/** Things known, as label and value, one to a row. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What every field has, whether written or ticked. */
interface Labelled {
  readonly label: string;
  readonly help?: string;
  /** When the field has to be answered at all; absent where it has to be now. */
  readonly condition?: string;
  /** Why it is blank, or what to be careful of. */
  readonly note?: string;
}

/** A value, and ruled lines to write on: `lines` of them where there is no value, `linesAfter` below one. */
export interface Field extends Labelled {
  readonly kind: 'field';
  readonly value: string | null;
  readonly lines: number;
  readonly linesAfter?: number;
}

/** Boxes to tick; one of them, or any number where `multiple`. */
export interface Choice extends Labelled {
  readonly kind: 'choice';
  readonly options: readonly { readonly label: string; readonly ticked: boolean }[];
  readonly multiple?: true;
}

/** A person, team or line to ring: who, how, and what to know before ringing. */
export interface ContactRow {
  readonly name: string;
  /** Telephone numbers, addresses and hours, one to a line. */
  readonly ways: readonly string[];
  readonly notes: readonly string[];
}

/** Things to do, in order; `done` ticks the box. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly title: string;
  readonly done: boolean;
  /** How binding it is, and on what condition. */
  readonly level: string;
  readonly detail?: string;
  readonly contacts: readonly ContactRow[];
}

export interface Contacts {
  readonly kind: 'contacts';
  readonly rows: readonly ContactRow[];
}

/** Things to do in few words, whom to reach under each: for a page that has to hold all of them. */
export interface Brief {
  readonly kind: 'brief';
  readonly rows: readonly BriefRow[];
}

export interface BriefRow {
  readonly title: string;
  readonly remark?: string;
  /** Who and how in one line; the note says how sure that is. */
  readonly contacts: readonly { readonly reach: string; readonly note: string }[];
}

/** Two columns: what is to be done, and beside it what is to be known. Read one after the other. */
export interface Aside {
  readonly kind: 'aside';
  readonly main: readonly Block[];
  readonly aside: readonly Block[];
}

/** The same few numbers several times, to be cut out: small enough to hide, and silent about what they are for. */
export interface TearOff {
  readonly kind: 'tear-off';
  readonly copies: number;
  readonly rows: readonly { readonly label: string; readonly number: string }[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}

/** Every text of a document, whatever its block: what has to be drawable. */
export function textsOf(model: DocumentModel): readonly string[] {
  const texts: string[] = [];
  const gather = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (!NOT_PRINTED.has(key)) texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, one] of Object.entries(value)) gather(one, Array.isArray(value) ? key : inner);
    }
  };
  gather(model, '');
  return texts;
}

const NOT_PRINTED: ReadonlySet<string> = new Set(['id', 'kind', 'language', 'tone', 'replacedCharacters']);
