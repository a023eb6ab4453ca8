import type { Passage, Role } from './units.ts';

/**
 * Structure for those who hear a document instead of seeing it: headings, paragraphs and their
 * order, written through the events that jsPDF publishes while it puts a file together. What only
 * decorates, and what stands on every page, is marked as an artifact and not read out.
 */

/** What of jsPDF is used, beyond its types. */
export interface Internals {
  readonly events: { readonly subscribe: (event: string, listener: (about: PutPage) => void) => void };
  /** Writes a line, to the page that is being drawn or to the file that is being put together. */
  readonly write: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, doOutput: boolean) => void;
}

interface PutPage {
  readonly pageNumber: number;
  readonly pageContext: { readonly objId: number };
}

/** One heading or paragraph; its lines may stand on several pages. */
interface Element {
  readonly role: Exclude<Role, 'running'>;
  readonly language: string | null;
  readonly parts: { readonly page: number; readonly mark: number }[];
}

export class Tags {
  readonly #pdf: Internals;
  /** By passage, in the order in which they begin. */
  readonly #elements = new Map<Passage, Element>();
  /** For each page, the element of each mark, in the order of the marks. */
  readonly #marks: Element[][] = [];
  readonly #pageObjects: number[] = [];
  #root = 0;

  /** @param language of the document, as a language tag */
  constructor(pdf: Internals, language: string) {
    this.#pdf = pdf;
    pdf.events.subscribe('putPage', ({ pageNumber, pageContext }) => {
      this.#pageObjects[pageNumber - 1] = pageContext.objId;
      pdf.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    });
    pdf.events.subscribe('postPutResources', () => this.#putTree());
    // jsPDF's own setLanguage passes over codes that it does not know.
    pdf.events.subscribe('putCatalog', () => {
      pdf.write(`/Lang (${language.replace(/[^A-Za-z0-9-]/g, '')}) /MarkInfo <</Marked true>> /StructTreeRoot ${this.#root} 0 R`);
    });
  }

  /** From here on, marks belong to the next page. */
  page(): void {
    this.#marks.push([]);
  }

  /** Draws something that is not read out. */
  artifact(draw: () => void): void {
    this.#pdf.write('/Artifact BMC');
    draw();
    this.#pdf.write('EMC');
  }

  /** Draws a part of a passage; all parts of a passage are one element. */
  part(role: Element['role'], passage: Passage, draw: () => void): void {
    const element = this.#elements.get(passage) ?? { role, language: passage.language, parts: [] };
    this.#elements.set(passage, element);
    const marks = this.#marks.at(-1) as Element[];
    element.parts.push({ page: this.#marks.length - 1, mark: marks.length });
    this.#pdf.write(`/${role} <</MCID ${marks.length}>> BDC`);
    marks.push(element);
    draw();
    this.#pdf.write('EMC');
  }

  /** The tree: a root, the document, its elements, and the way back from each mark to its element. */
  #putTree(): void {
    const reserve = () => this.#pdf.newObjectDeferred();
    const put = (id: number, content: string) => {
      this.#pdf.newObjectDeferredBegin(id, true);
      this.#pdf.write(content);
      this.#pdf.write('endobj');
    };
    const [root, document, parents] = [reserve(), reserve(), reserve()];
    const ids = new Map([...this.#elements.values()].map((element) => [element, reserve()]));
    const references = (elements: Iterable<Element>) => Array.from(elements, (element) => `${ids.get(element)} 0 R`).join(' ');
    this.#root = root;
    put(root, `<</Type /StructTreeRoot /K [${document} 0 R] /ParentTree ${parents} 0 R /ParentTreeNextKey ${this.#marks.length}>>`);
    put(document, `<</Type /StructElem /S /Document /P ${root} 0 R /K [${references(this.#elements.values())}]>>`);
    for (const [{ role, language, parts }, id] of ids) {
      const kids = parts.map(({ page, mark }) => `<</Type /MCR /Pg ${this.#pageObjects[page]} 0 R /MCID ${mark}>>`);
      put(
        id,
        `<</Type /StructElem /S /${role} /P ${document} 0 R ${language === null ? '' : `/Lang (${language}) `}/K [${kids.join(' ')}]>>`,
      );
    }
    put(parents, `<</Nums [${this.#marks.map((marks, page) => `${page} [${references(marks)}]`).join(' ')}]>>`);
  }
}
