import { readFileSync, readdirSync } from 'node:fs';

/** A form of the site, as its page in `content/forms/` says. */
interface FormOfSite {
  title: string;
  /** The last part of its address. */
  name: string;
  /** The id that its saved files have. */
  id: string;
}

/** Every form of the site. */
export const everyForm: readonly FormOfSite[] = readdirSync('content/forms').map((file) => {
  const text = readFileSync(`content/forms/${file}`, 'utf8');
  const said = (field: string) => new RegExp(`^${field}: (.+)$`, 'm').exec(text)?.[1] ?? '';
  return { title: said('title'), name: file.replace(/\.mdx$/, ''), id: said('form') };
});
