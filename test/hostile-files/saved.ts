import { readdirSync, readFileSync } from 'node:fs';

/** JSON as it stands in a saved file. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object of JSON. */
export type JsonObject = Record<string, Json>;

/** A saved file, read as JSON without judging it. */
export interface SavedFile {
  format: string;
  formatVersion: number;
  savedAt: string;
  persons: JsonObject[];
  documents: (JsonObject & { form: string; data: JsonObject })[];
}

const folder = 'test/saved-files';

/** Every released file as it lies on the disk, by its name. */
export const savedTexts: readonly (readonly [string, string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

/** A fresh copy of a released file, to be spoilt. */
export function savedFile(name: string): SavedFile {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as SavedFile;
}

/** The JSON with every text in it replaced, keys left alone. */
export function withTexts(json: Json, replace: (text: string, key: string) => string, key = ''): Json {
  if (typeof json === 'string') return replace(json, key);
  if (Array.isArray(json)) return json.map((entry) => withTexts(entry, replace, key));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, withTexts(value, replace, name)]),
  );
}

/** True of words that someone typed; ids, days and the codes of choices have neither capitals nor spaces. */
export function isTyped(text: string): boolean {
  return /[A-ZÆØÅŁ]|\s/.test(text) && !/^\d{4}-\d\d-\d\dT/.test(text);
}
