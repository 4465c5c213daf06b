import type { FormDocument, Sheet } from '../../documents/model';
import { paperSizes } from '../../documents/sheets/sheet';
import { scaled } from '../../domain/leaflet/placing';
import type { FormContext } from '../../form-kit/define-form';
import { needed } from './asked';
import { emptyLeaflets } from './defaults';
import { cards } from './paper/card';
import { citizenLeaflet, partnerLeaflet, type Leaflet } from './paper/leaflet';
import { poster } from './paper/poster';
import { toldBy, type Told } from './paper/told';
import type { Leaflets, PaperKind } from './schema';
import { fileNames, papers } from './texts';

/** The sheets of a paper, and the answers that there was no room for all of. */
export interface Printed {
  sheets: readonly Sheet[];
  cut: readonly string[];
}

/** A document for each paper that is wanted. */
export function leafletDocuments(leaflets: Leaflets, context: FormContext): FormDocument[] {
  const told = toldBy(leaflets, context);
  return needed(leaflets).papers.map((kind) =>
    documentOf(kind, `${fileNames[kind]}-${context.today}`, paperOf(kind, told).sheets),
  );
}

/** The poster for the pen, with the usual numbers. */
export function blankLeaflets(context: FormContext): FormDocument {
  const told = toldBy(
    emptyLeaflets(() => 'blank'),
    { ...context, persons: [] },
    true,
  );
  return documentOf('poster-a4', `${fileNames['poster-a4']}-blank`, paperOf('poster-a4', told).sheets);
}

/** A paper as it is printed. */
export function paperOf(kind: PaperKind, told: Told): Printed {
  switch (kind) {
    case 'citizen':
      return folded(citizenLeaflet(told));
    case 'partners':
      return folded(partnerLeaflet(told));
    case 'poster-a4': {
      const { scene, cut } = poster(told);
      return { sheets: [{ paper: 'a4-portrait', drawing: scene }], cut };
    }
    case 'poster-a3': {
      const { scene, cut } = poster(told);
      const size = paperSizes['a3-portrait'];
      const drawing = scaled(scene, Math.min(size.width / scene.width, size.height / scene.height), size);
      return { sheets: [{ paper: 'a3-portrait', drawing }], cut };
    }
    case 'card': {
      const { scene, cut } = cards(told);
      return { sheets: [{ paper: 'a4-portrait', drawing: scene }], cut };
    }
  }
}

const folded = ({ sides, cut }: Leaflet): Printed => ({
  sheets: sides.map((drawing) => ({ paper: 'a4-landscape', drawing })),
  cut,
});

function documentOf(kind: PaperKind, fileName: string, sheets: readonly Sheet[]): FormDocument {
  const [first] = sheets;
  return {
    id: kind,
    title: papers[kind],
    marking: '',
    subtitle: '',
    orientation: first?.paper === 'a4-landscape' ? 'landscape' : 'portrait',
    blocks: [],
    sheets,
    pageFoot: '',
    fileName,
    language: 'da',
  };
}
