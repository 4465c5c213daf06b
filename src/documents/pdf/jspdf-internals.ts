/** What jsPDF knows of a TrueType font. */
export interface FontMetadata {
  /** 0 where the font has no such letter. */
  characterToGlyph: (codePoint: number) => number;
  /** In thousandths of the font's size. */
  widthOfGlyph: (glyph: number) => number;
}

/** The moments of writing a file that documents add to. */
interface Events {
  subscribe: {
    (moment: 'putPage', handle: (page: { objId: number; pageNumber: number }) => void): void;
    (moment: 'postPutResources' | 'putCatalog', handle: () => void): void;
  };
}

/** The parts of jsPDF that documents use and that its types leave out. */
export interface Internals {
  events: Events;
  /** Writes a line to the present page, or to the file while it is being written. */
  write: (line: string) => void;
  newObjectDeferred: () => number;
  newObjectDeferredBegin: (objectId: number, writeHead: boolean) => void;
  getFont: () => { metadata: FontMetadata };
  /** Of the newest page. */
  pageSize: {
    getHeight: () => number;
    setWidth: (width: number) => void;
    setHeight: (height: number) => void;
  };
  setPdfVersion: (version: string) => void;
}

/** The internals of a jsPDF document under one roof; they live in two places inside it. */
export function internalsOf(pdf: object): Internals {
  const { internal, __private__: unlisted } = pdf as {
    internal: Omit<Internals, 'setPdfVersion'>;
    __private__: Pick<Internals, 'setPdfVersion'>;
  };
  return {
    events: internal.events,
    write: (line) => {
      internal.write(line);
    },
    newObjectDeferred: () => internal.newObjectDeferred(),
    newObjectDeferredBegin: (objectId, writeHead) => {
      internal.newObjectDeferredBegin(objectId, writeHead);
    },
    getFont: () => internal.getFont(),
    pageSize: internal.pageSize,
    setPdfVersion: (version) => {
      unlisted.setPdfVersion(version);
    },
  };
}
