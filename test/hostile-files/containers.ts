import { deflateRawSync, gzipSync } from 'node:zlib';

/** Files of other programs, as they begin or as small as they can be. */
export const otherPrograms: readonly (readonly [string, Uint8Array])[] = [
  ['a zip', zipOf('mappe.json', '{"format":"trygt-naboskab-mappe"}')],
  ['a zip that swells to 10 MB', zipOf('mappe.json', ' '.repeat(10_000_000))],
  ['a Word document', zipOf('[Content_Types].xml', '<?xml version="1.0"?><Types/>')],
  ['a gzip', gzipSync('{"format":"trygt-naboskab-mappe"}')],
  ['a gzip that swells to 10 MB', gzipSync(' '.repeat(10_000_000))],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
  [
    'a PDF',
    Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n', 'latin1'),
  ],
  [
    'a drawing with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ],
  ['a page', Buffer.from('<!doctype html><title>x</title><script>1</script>')],
  [
    'an age file in letters',
    Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n'),
  ],
  ['JSON of another program', Buffer.from('{"name":"package","version":"1.0.0"}')],
  ['JSON lines', Buffer.from('{"a":1}\n{"a":2}\n')],
  ['noise', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 167 + 41) % 256)],
  ['nothing but zeros', new Uint8Array(4_096)],
];

/** A zip with one file in it; its check sum is left at zero, nobody gets so far as to look. */
function zipOf(name: string, content: string): Uint8Array {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}
