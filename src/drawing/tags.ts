import { binaryOf } from './binary.ts';
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

/** A heading, a paragraph, or a list and what is in it; the lines of one may stand on several pages. */
interface Element {
  readonly role: Exclude<Role, 'running'> | 'Document' | 'L' | 'LI' | 'LBody';
  readonly language: string | null;
  readonly kids: (Element | Part)[];
}

/** One mark on one page. */
interface Part {
  readonly page: number;
  readonly mark: number;
}

export class Tags {
  readonly #pdf: Internals;
  readonly #title: string;
  readonly #language: string;
  /** That of the page, where it is not the one of the whole document. */
  #pageLanguage: string | null = null;
  readonly #document: Element = { role: 'Document', language: null, kids: [] };
  /** Those that more may be added to: by list, passage, or passage in its list and role. */
  readonly #begun = new Map<object, Map<Element['role'], Element>>();
  /** For each page, the element of each mark, in the order of the marks. */
  readonly #marks: Element[][] = [];
  readonly #pageObjects: number[] = [];
  #root = 0;
  #metadata = 0;

  /**
   * @param language of the document, as a language tag
   * @param title as in the other metadata; nothing of the case
   */
  constructor(pdf: Internals, language: string, title: string) {
    this.#pdf = pdf;
    this.#title = title;
    this.#language = language;
    pdf.events.subscribe('putPage', ({ pageNumber, pageContext }) => {
      this.#pageObjects[pageNumber - 1] = pageContext.objId;
      pdf.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    });
    pdf.events.subscribe('postPutResources', () => this.#putTree());
    // jsPDF's own setLanguage passes over codes that it does not know.
    pdf.events.subscribe('putCatalog', () => {
      pdf.write(`/Lang (${language.replace(/[^A-Za-z0-9-]/g, '')}) /MarkInfo <</Marked true>> /StructTreeRoot ${this.#root} 0 R`);
      pdf.write(`/Metadata ${this.#metadata} 0 R`);
    });
  }

  /**
   * From here on, marks belong to the next page.
   *
   * @param language of the page; that of the document where nothing is said
   */
  page(language: string = this.#language): void {
    this.#pageLanguage = language === this.#language ? null : language;
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
    const element = this.#elementOf(role, passage);
    const marks = this.#marks.at(-1) as Element[];
    element.kids.push({ page: this.#marks.length - 1, mark: marks.length });
    this.#pdf.write(`/${element.role} <</MCID ${marks.length}>> BDC`);
    marks.push(element);
    draw();
    this.#pdf.write('EMC');
  }

  #elementOf(role: Element['role'], passage: Passage): Element {
    const { list } = passage;
    const language = passage.language ?? this.#pageLanguage;
    if (list === undefined) return this.#begin(passage, role, language, this.#document);
    const item = this.#begin(passage, 'LI', null, this.#begin(list, 'L', null, this.#document));
    return this.#begin(passage, role === 'P' ? 'LBody' : role, language, item);
  }

  /** The element of this role that was begun for something, or a new one at the end of another. */
  #begin(of: object, role: Element['role'], language: string | null, within: Element): Element {
    const roles = this.#begun.get(of) ?? new Map<Element['role'], Element>();
    this.#begun.set(of, roles);
    const known = roles.get(role);
    if (known !== undefined) return known;
    const element: Element = { role, language, kids: [] };
    roles.set(role, element);
    within.kids.push(element);
    return element;
  }

  /** The tree: a root, the document, its elements, and the way back from each mark to its element. */
  #putTree(): void {
    const { newObjectDeferred: reserve } = this.#pdf;
    const [root, parents] = [reserve(), reserve()];
    const ids = new Map<Element, number>();
    const number = (element: Element) => {
      ids.set(element, reserve());
      for (const kid of element.kids) if ('role' in kid) number(kid);
    };
    number(this.#document);
    const reference = (element: Element) => `${ids.get(element)} 0 R`;
    const put = (element: Element, parent: string) => {
      const { role, language, kids } = element;
      const inside = kids.map((kid) =>
        'role' in kid ? reference(kid) : `<</Type /MCR /Pg ${this.#pageObjects[kid.page]} 0 R /MCID ${kid.mark}>>`,
      );
      const spoken = language === null ? '' : ` /Lang (${language})`;
      this.#put(ids.get(element) as number, `<</Type /StructElem /S /${role} /P ${parent}${spoken} /K [${inside.join(' ')}]>>`);
      for (const kid of kids) if ('role' in kid) put(kid, reference(element));
    };
    this.#root = root;
    const next = this.#marks.length;
    this.#put(root, `<</Type /StructTreeRoot /K [${reference(this.#document)}] /ParentTree ${parents} 0 R /ParentTreeNextKey ${next}>>`);
    put(this.#document, `${root} 0 R`);
    this.#put(parents, `<</Nums [${this.#marks.map((marks, page) => `${page} [${marks.map(reference).join(' ')}]`).join(' ')}]>>`);
    this.#metadata = reserve();
    const data = metadataOf(this.#title);
    this.#put(this.#metadata, `<</Type /Metadata /Subtype /XML /Length ${data.length}>>\nstream\n${data}\nendstream`);
  }

  #put(id: number, content: string): void {
    this.#pdf.newObjectDeferredBegin(id, true);
    this.#pdf.write(content);
    this.#pdf.write('endobj');
  }
}

/** The title again, in the form in which readers of the metadata look for it. */
function metadataOf(title: string): string {
  const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  return binaryOf(new TextEncoder().encode(xml));
}
