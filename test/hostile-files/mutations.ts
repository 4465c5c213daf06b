import fc from 'fast-check';
import { savedTexts, type Json } from './saved';
import { hostileDays, hostileTexts } from './texts';

const texts = fc.constantFrom(...hostileTexts.map(([, text]) => text), ...hostileDays);

/** What is put where something else stood. */
const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: texts },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json>(null, true, 0, -1, 1e308, 0.1, '', [], {}, [[]], [null], { id: '' }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);
const anyKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'id',
  'length',
  'data',
  'persons',
  'x',
  '',
);

/** One change of a file's shape: where, and what is done there. */
const change = fc.record({
  at: fc.nat(10_000),
  does: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'move', 'add'),
  json: anyJson,
  key: anyKey,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const savedText = fc.constantFrom(...savedTexts.map(([, text]) => text));

/** A saved file with values replaced, removed, doubled, moved and added, as text. */
export const misshapen: fc.Arbitrary<string> = fc
  .tuple(savedText, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => {
    const file = JSON.parse(text) as Json;
    for (const one of changes) applyTo(file, { ...one, json: structuredClone(one.json) });
    return JSON.stringify(file);
  });

/** A saved file in which only words were replaced: it opens, if the words may stand there. */
export const reworded: fc.Arbitrary<string> = fc
  .tuple(savedText, fc.array(fc.tuple(fc.nat(10_000), texts), { minLength: 1, maxLength: 8 }))
  .map(([text, words]) => {
    const file = JSON.parse(text) as Json;
    const slots = slotsOf(file).filter(({ inside, key }) => typeof inside[key] === 'string');
    for (const [at, word] of words) {
      const slot = slots[at % slots.length]!;
      slot.inside[slot.key] = word;
    }
    return JSON.stringify(file);
  });

/** Signs that JSON is made of, so that what was garbled is still JSON now and then. */
const structural = fc
  .constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '"__proto__":1,', '\\', '\\ud800', 'null', '\uFEFF')
  .map((sign) => new TextEncoder().encode(sign));

/** A saved file after a bad journey: bytes turned, lost, doubled and put in, on any number of places. */
export const garbled: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    savedText,
    fc.array(
      fc.record({
        at: fc.nat(1_000_000),
        lost: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(2_000)),
        put: fc.oneof(fc.uint8Array({ maxLength: 8 }), structural),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([text, journeys]) =>
    journeys.reduce((bytes, { at, lost, put }) => {
      const from = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + lost)]);
    }, Buffer.from(text)),
  );

/** Somewhere in JSON, addressed by what holds it. */
interface Slot {
  inside: Record<string, Json>;
  key: string;
}

function slotsOf(json: Json): Slot[] {
  if (typeof json !== 'object' || json === null) return [];
  // A list is addressed like an object: its keys are numbers.
  const inside = json as Record<string, Json>;
  return Object.keys(inside).flatMap((key) => [{ inside, key }, ...slotsOf(inside[key]!)]);
}

function applyTo(file: Json, { at, does, json, key }: Change): void {
  const slots = slotsOf(file);
  const slot = slots[at % slots.length];
  if (slot === undefined) return;
  const there = slot.inside[slot.key]!;
  if (does === 'replace') put(slot.inside, slot.key, json);
  else if (does === 'add') put(there instanceof Object ? (there as Slot['inside']) : slot.inside, key, json);
  else if (does === 'double' && Array.isArray(slot.inside)) slot.inside.push(structuredClone(there));
  else if (does === 'move') put(slots[(at * 7) % slots.length]!.inside, slot.key, structuredClone(there));
  else Reflect.deleteProperty(slot.inside, slot.key);
}

/** As JSON.parse does it: also "__proto__" becomes a key like others; a list has no names in it. */
function put(inside: Record<string, Json>, key: string, value: Json): void {
  if (Array.isArray(inside) && !(key in inside && /^\d+$/.test(key))) inside.push(value);
  else Object.defineProperty(inside, key, { value, configurable: true, enumerable: true, writable: true });
}
