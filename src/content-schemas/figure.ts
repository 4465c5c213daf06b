import { z } from 'zod';
import type { Figure } from '../domain/figure/figure';
import { slug } from './page';

/** What every kind of figure says of itself. */
const words = {
  id: slug,
  /** What the figure shows; its caption. */
  title: z.string().min(5).max(90),
  /** The drawing told in words, for those who do not see it. */
  alternative: z.string().min(20).max(500),
  /** What a reader must know to read it right. */
  note: z.string().min(5).optional(),
  /** Ids in `sources.yaml`. */
  sources: z.array(slug).min(1),
};

/** A name short enough to stand in a box. */
const name = z.string().min(2).max(50);

/** What stands in a box below its name. */
const shortText = z.string().min(2).max(90);

/** A month, `2009-04`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'skriv år og måned, fx "2009-04"');

const namedList = z.strictObject({ name, items: z.array(shortText).min(1).max(10) });

const phase = z
  .strictObject({
    name,
    from: month,
    to: month,
    approximate: z.boolean().default(false),
    content: z.string().min(5),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'en måned, der ikke ligger før "from"' });

const method = z.strictObject({
  name: z.string().min(2).max(6),
  expansion: z.string(),
  staff: z.array(shortText).min(1).max(8),
  months: z.number().int().min(1).optional(),
  forWhom: z.string(),
  what: z.string(),
});

/**
 * A picture with its data, `content/figures.yaml`; `kind` decides which fields it has.
 * What each field means stands at {@link Figure}.
 */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...words,
    kind: z.literal('flow'),
    stations: z
      .array(z.strictObject({ name: z.string().min(2).max(24), does: shortText }))
      .min(2)
      .max(4),
    ends: z.array(name).min(1).max(4),
  }),
  z.strictObject({ ...words, kind: z.literal('steps'), steps: z.array(namedList).min(2).max(4) }),
  z.strictObject({
    ...words,
    kind: z.literal('groups'),
    groups: z.array(namedList).min(2).max(4),
    scale: z.strictObject({ low: name, high: name }),
  }),
  z.strictObject({ ...words, kind: z.literal('timeline'), phases: z.array(phase).min(1).max(8) }),
  z.strictObject({
    ...words,
    kind: z.literal('bars'),
    sortedBy: name,
    unit: name,
    bars: z
      .array(z.strictObject({ name, count: z.number().int().min(0) }))
      .min(1)
      .max(12),
  }),
  z.strictObject({ ...words, kind: z.literal('comparison'), methods: z.array(method).min(2).max(5) }),
]) satisfies z.ZodType<Figure>;
