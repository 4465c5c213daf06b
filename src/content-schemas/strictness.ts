/**
 * Whether the site is to be published, and content judged accordingly.
 * @param publish the environment's `PUBLISH`
 * @throws Error where it says anything but "strict": a misspelled wish to be strict must not pass for none
 */
export function isStrict(publish: string | undefined): boolean {
  if (publish === undefined || publish === '' || publish === 'strict') return publish === 'strict';
  throw new Error(`PUBLISH is "${publish}"; it can only be "strict", or not set at all.`);
}
