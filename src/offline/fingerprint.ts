/** Tells one content from another: the beginning of its SHA-256, the same in the build and in the browser. */
export async function fingerprint(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 12)));
}

/** Whether a file of the site, as it was fetched or kept, is the one that is meant. Leaves its body to be read. */
export async function isTheOne(file: Response, meant: string): Promise<boolean> {
  return file.ok && (await fingerprint(await file.clone().arrayBuffer())) === meant;
}
