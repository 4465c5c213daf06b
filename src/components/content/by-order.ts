/** Something that editors have given a place among its siblings. */
interface Placed {
  data: { order: number };
}

/** Sorts entries as the editors want them: the lowest number first. */
export const byOrder = (one: Placed, other: Placed): number => one.data.order - other.data.order;
